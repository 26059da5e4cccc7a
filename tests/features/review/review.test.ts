import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listNotes } from '@/lib/features/report/data/notes'
import { findReport } from '@/lib/features/report/data/reports'
import { findVersion, listVersions } from '@/lib/features/report/data/versions'
import { documentOf, documentOfVersion } from '@/lib/features/report/print-report'
import { database } from '@/lib/platform/database/client'
import type { Result } from '@/lib/std/result'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { addAgency, eventsOf, now, type Person, personAt, reportFor } from '../../support/setting'
import {
  addNote,
  answerNote,
  approveReport,
  claimReport,
  publishReport,
  releaseClaim,
  removeNote,
  returnReport,
  saveReport,
  signOffReport,
  startCorrection,
  submitReport,
  withdrawReport,
} from '../../support/verbs'

useDatabase()
let clerk: Person
let head: Person
let reviewer: Person
let colleague: Person
let id: string
let revision: number
let year = 2019

beforeAll(async () => {
  await addAgency('district')
  clerk = await addAgency('education', 'district')
  head = await personAt('education', 'head', 'approver')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
  colleague = await personAt('district', 'colleague', 'reviewer')
})

beforeEach(async () => {
  // A report of its own for each test: the years run out before the tests do.
  await database().report.updateMany({ where: { year: 2025 }, data: { year: (year -= 20) } })
  await database().organisation.updateMany({ data: { signOff: false } })
  id = await reportFor(clerk, 2025)
  revision = await complete(clerk, id, '2026-01-16')
})

const by = ({ scope, userId }: Person) => ({ scope, actorId: userId, reportId: id, now })
const submit = (at = revision) => submitReport({ ...by(clerk), revision: at })
const report = async () => (await findReport(clerk.scope, id))!
const versionId = async () => (await report()).versionId!
const reviewed = async (person = reviewer) => ({ ...by(person), versionId: await versionId() })
const whole = { place: '', quote: '' }

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.value
}
const code = async (result: Promise<Result<unknown>>) => {
  const outcome = await result
  return outcome.ok ? 'done' : outcome.code
}
const type = async (text: string) => {
  const saved = await done(
    saveReport(
      clerk.scope,
      clerk.userId,
      { reportId: id, revision, changes: [{ field: 'requests.received.naturalPersons', base: '0', value: text }] },
      now,
    ),
  )
  revision = saved.revision
}

describe('hand in', () => {
  test('freezes what was seen as a version, tells one event, and prints the same paper ever after', async () => {
    const before = JSON.stringify(await documentOf(await report()))
    await done(submit())
    const stored = await report()
    expect(stored).toMatchObject({ state: 'submitted', stateAt: now, firstSubmittedAt: now, revision })
    const version = (await findVersion(clerk.scope, stored.versionId!))!
    expect(version).toMatchObject({ number: 1, revision, organisationName: 'education全称', by: { id: clerk.userId } })
    expect(await eventsOf(id, 'submit')).toEqual([
      {
        revision,
        detail: { version: 1, digest: version.digest },
        actorId: clerk.userId,
        organisationId: 'education',
        at: now,
      },
    ])
    expect(JSON.stringify(await documentOfVersion(version))).toBe(before)
    await database().organisation.update({ where: { id: 'education' }, data: { name: '改名后的单位' } })
    expect(JSON.stringify(await documentOfVersion((await findVersion(clerk.scope, stored.versionId!))!))).toBe(before)
    await database().organisation.update({ where: { id: 'education' }, data: { name: 'education全称' } })
  })

  test('nothing is changed any more', async () => {
    await done(submit())
    expect(
      await saveReport(
        clerk.scope,
        clerk.userId,
        { reportId: id, revision, changes: [{ field: 'requests.received.naturalPersons', base: '0', value: '1' }] },
        now,
      ),
    ).toMatchObject({ code: 'report.state' })
  })

  test('a second click finds it handed in', async () => {
    expect((await Promise.all([submit(), submit()])).map((result) => result.ok).sort()).toEqual([false, true])
    expect(await listVersions(clerk.scope, id)).toHaveLength(1)
  })

  test('refused: what was changed meanwhile, and what must be corrected', async () => {
    await type('3')
    expect(await code(submit(revision - 1))).toBe('report.stale')
    expect(await submit()).toMatchObject({ code: 'report.blocked', message: expect.stringContaining('处必须更正') })
    expect(await report()).toMatchObject({ state: 'draft', versionId: null })
  })

  test('a version cannot be changed, whoever asks the database', async () => {
    await done(submit())
    await expect(database().version.updateMany({ data: { number: 9 } })).rejects.toThrow(
      /append-only|permission denied/,
    )
    await expect(database().version.deleteMany({})).rejects.toThrow(/append-only|permission denied/)
  })
})

describe('sign-off', () => {
  beforeEach(async () => {
    await database().organisation.update({ where: { id: 'education' }, data: { signOff: true } })
  })

  test('where the agency wants it, it comes before handing in, and counts for that revision only', async () => {
    expect(await code(submit())).toBe('report.notSignedOff')
    await done(signOffReport({ ...by(head), revision }))
    await done(signOffReport({ ...by(head), revision }))
    expect(await eventsOf(id, 'signOff')).toHaveLength(1)
    await type('0')
    await done(submit())
  })

  test('a change afterwards needs a new look; what was not seen or must be corrected is not signed off', async () => {
    await done(signOffReport({ ...by(head), revision }))
    await type('3')
    expect(await code(signOffReport({ ...by(head), revision: revision - 1 }))).toBe('report.stale')
    expect(await code(signOffReport({ ...by(head), revision }))).toBe('report.blocked')
    await type('0')
    expect(await code(submit())).toBe('report.blocked')
  })
})

describe('review', () => {
  beforeEach(() => done(submit()))

  test('approve, publish, correct: the published version stays until the next is published', async () => {
    await done(approveReport(await reviewed()))
    const first = await versionId()
    await done(publishReport(await reviewed()))
    expect(await report()).toMatchObject({ state: 'published', firstPublishedAt: now })
    expect(await code(startCorrection(by(clerk), '错'))).toBe('correction.reason')
    await done(startCorrection(by(clerk), '表二一处数字录错'))
    expect(await report()).toMatchObject({ state: 'draft', versionId: first, correctionReason: '表二一处数字录错' })
    await done(
      saveReport(
        clerk.scope,
        clerk.userId,
        { reportId: id, revision, changes: [{ field: 'proactive.normativeDocuments.inForce', base: '0', value: '4' }] },
        now,
      ),
    )
    await done(submit(revision + 1))
    await done(approveReport(await reviewed()))
    await done(publishReport(await reviewed()))
    expect(
      await database().publication.findMany({
        where: { reportId: id },
        orderBy: { at: 'asc' },
        select: { versionId: true, correction: true },
      }),
    ).toEqual([
      { versionId: first, correction: null },
      { versionId: await versionId(), correction: '表二一处数字录错' },
    ])
    expect((await report()).correctionReason).toBeNull()
    expect(
      await Promise.all(
        ['submit', 'approve', 'publish', 'startCorrection'].map(async (verb) => (await eventsOf(id, verb)).length),
      ),
    ).toEqual([2, 2, 2, 1])
  })

  test('return needs words; the agency sees and answers each note before it hands in again', async () => {
    expect(await code(returnReport(await reviewed(), '  '))).toBe('note.missing')
    await done(addNote(await reviewed(), { place: 'requests.received.naturalPersons', quote: '' }, '请与台账核对'))
    const away = await done(addNote(await reviewed(), whole, '多余的一条'))
    expect(await code(removeNote(by(colleague), away))).toBe('note.notOwn')
    await done(removeNote(by(reviewer), away))
    expect(await listNotes(clerk.scope, id, { sent: true })).toEqual([])
    await done(returnReport(await reviewed(), '请按意见修改'))
    const notes = await listNotes(clerk.scope, id, { sent: true })
    expect(notes.map(({ place, text }) => [place, text])).toEqual([
      ['requests.received.naturalPersons', '请与台账核对'],
      ['', '请按意见修改'],
    ])
    expect(await report()).toMatchObject({ state: 'returned', claimedBy: null })
    expect(await submit()).toMatchObject({ code: 'note.unanswered', message: expect.stringContaining('2 条') })
    expect(await code(answerNote(by(clerk), notes[0]!.id, ' '))).toBe('note.text')
    for (const note of notes) await done(answerNote(by(clerk), note.id, '已核对，数字无误'))
    await done(submit())
    expect(await code(answerNote(by(clerk), notes[0]!.id, '再改一句'))).toBe('report.state')
    expect((await listVersions(clerk.scope, id)).map(({ number }) => number)).toEqual([2, 1])
  })

  test('an approved report can still be returned, a published one cannot', async () => {
    await done(approveReport(await reviewed()))
    await done(returnReport(await reviewed(), '盖章页日期有误'))
    expect((await report()).state).toBe('returned')
  })

  test('withdrawn while the reviewer reads: his page is told, his note waits for the next version', async () => {
    const seen = await reviewed()
    await done(addNote(seen, whole, '还没有发出的意见'))
    await done(withdrawReport(by(clerk)))
    expect(await approveReport(seen)).toMatchObject({
      code: 'report.state',
      message: expect.stringContaining('“草稿”'),
    })
    await done(submit())
    expect(await code(approveReport(seen))).toBe('report.stale')
    expect(await code(addNote(seen, whole, '晚了一步'))).toBe('report.stale')
    await done(returnReport(await reviewed(), ''))
    expect((await listNotes(clerk.scope, id, { sent: true })).map(({ text }) => text)).toEqual(['还没有发出的意见'])
  })

  test('two reviewers: who claims it reads it; the other may take over, and then the first is told', async () => {
    await done(claimReport(by(reviewer)))
    await done(claimReport(by(reviewer)))
    expect(await eventsOf(id, 'claim')).toHaveLength(1)
    expect(await claimReport(by(colleague))).toMatchObject({
      code: 'report.claimed',
      message: 'reviewer正在审核这份报告',
    })
    expect(await code(approveReport(await reviewed(colleague)))).toBe('report.claimed')
    expect(await code(returnReport(await reviewed(colleague), '请修改'))).toBe('report.claimed')
    await done(releaseClaim(by(colleague)))
    await done(claimReport(by(colleague), { takeOver: true }))
    expect(await code(approveReport(await reviewed(reviewer)))).toBe('report.claimed')
    await done(releaseClaim(by(colleague)))
    await done(approveReport(await reviewed(reviewer)))
  })

  test('the agency is told of each decision, with the address of what was published', async () => {
    await database().notice.deleteMany({})
    await done(returnReport(await reviewed(), '请核对第三项'))
    for (const note of await listNotes(clerk.scope, id, { sent: true }))
      await done(answerNote(by(clerk), note.id, '已核对'))
    await done(submit())
    await done(approveReport(await reviewed()))
    await done(publishReport(await reviewed()))
    const { number } = await database().organisation.findUniqueOrThrow({ where: { id: 'education' } })
    const told = await database().notice.findMany({
      orderBy: { kind: 'asc' },
      select: { organisationId: true, kind: true, year: true, text: true, byId: true },
    })
    expect(told).toEqual(
      [
        {
          kind: 'returned',
          text: '2025年政府信息公开工作年度报告已退回修改，有 1 条审核意见。请按意见修改，逐条答复后重新提交。',
        },
        { kind: 'approved', text: '2025年政府信息公开工作年度报告已审核通过，等待发布。' },
        { kind: 'published', text: `2025年政府信息公开工作年度报告已发布，公开地址：/open/${number}/2025` },
      ].map((notice) => ({ ...notice, organisationId: 'education', year: 2025, byId: reviewer.userId })),
    )
  })

  test('double clicks: one approval, one publication', async () => {
    const seen = await reviewed()
    const twice = await Promise.all([approveReport(seen), approveReport(seen)])
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true])
    await Promise.all([publishReport(seen), publishReport(seen)])
    expect(await database().publication.count({ where: { reportId: id } })).toBe(1)
  })

  test('a note must stand somewhere', async () => {
    expect(await code(addNote(await reviewed(), { place: 'nowhere.at.all', quote: '' }, '意见'))).toBe('note.place')
    for (const place of ['requests.received.total', 'overview.platforms', 'cases', ''])
      expect(await code(addNote(await reviewed(), { place, quote: '' }, '意见'))).toBe('done')
  })
})
