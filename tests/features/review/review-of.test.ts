import { beforeAll, describe, expect, test } from 'vitest'
import { findReport } from '@/lib/features/report/data/reports'
import { compareVersions } from '@/lib/features/review/compare-versions'
import { neighboursOf } from '@/lib/features/review/queue-neighbours'
import { historyOf } from '@/lib/features/review/report-history'
import { reviewOf } from '@/lib/features/review/review-of'
import { database } from '@/lib/platform/database/client'
import type { Result } from '@/lib/std/result'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { addAgency, now, type Person, personAt, reportFor } from '../../support/setting'
import { addNote, answerNote, approveReport, returnReport, saveReport, submitReport } from '../../support/verbs'

useDatabase()
let clerk: Person
let neighbour: Person
let outsider: Person
let reviewer: Person
let id: string
let neighbourId: string

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.value
}
const stored = async (person: Person = reviewer, reportId = id) => (await findReport(person.scope, reportId))!
const by = ({ scope, userId }: Person, reportId = id) => ({ scope, actorId: userId, reportId, now })
const reviewed = async () => ({ ...by(reviewer), versionId: (await stored()).versionId! })
const type = async (field: string, value: string | string[][]) => {
  const { content, revision } = await stored(clerk)
  const texts = (content as { narrative: Record<string, string[][]> }).narrative
  await done(
    saveReport(
      clerk.scope,
      clerk.userId,
      { reportId: id, revision, changes: [{ field, base: texts[field] ?? '0', value }] },
      now,
    ),
  )
}

async function handedIn(person: Person): Promise<string> {
  const reportId = await reportFor(person, 2025)
  const revision = await complete(person, reportId, '2026-01-16')
  await done(submitReport({ ...by(person, reportId), revision }))
  return reportId
}

// One story told in order: two units hand in the same texts, one is returned, changes a figure and a text, and hands in
// again.
beforeAll(async () => {
  await addAgency('district')
  await addAgency('other-district')
  clerk = await addAgency('education', 'district')
  neighbour = await addAgency('transport', 'district')
  outsider = await addAgency('far-away', 'other-district')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
  id = await reportFor(clerk, 2025)
  expect(await reviewOf(reviewer.scope, await stored(), { unsent: true, scans: 0 })).toBeNull()
  id = await handedIn(clerk)
  neighbourId = await handedIn(neighbour)
  await handedIn(outsider)
})

const review = async (unsent = true) => (await reviewOf(reviewer.scope, await stored(), { unsent, scans: 0 }))!

describe('the first version', () => {
  test('stands as it was handed in, with nothing to compare it with', async () => {
    expect(await review()).toMatchObject({
      version: 1,
      state: 'submitted',
      organisation: 'education全称',
      handedIn: { by: 'education' },
      notes: [],
      sheet: { changed: { cells: [], texts: [] }, previousDate: null },
    })
  })

  test('texts alike are shown of units the reader sees, and of no others', async () => {
    const { similar, sheet } = await review()
    expect(new Set(similar.map(({ organisation }) => organisation))).toEqual(new Set(['transport全称']))
    const overview = similar.find(({ section }) => section === 'overview')!
    expect(overview).toMatchObject({ percent: 100, reportId: neighbourId })
    const keys = new Set(sheet.spots.map(({ key }) => key))
    expect(overview.passages.length).toBeGreaterThan(3)
    for (const { mine, theirs, keys: at } of overview.passages) {
      expect(mine).toBe(theirs)
      expect(at.length).toBeGreaterThan(0)
      expect(at.every((key) => keys.has(key))).toBe(true)
    }
    expect((await review(false)).similar).toEqual([])
  })

  test('the reports before and after it in the queue, also when it does not fit the filter any more', async () => {
    const reader = {
      userId: reviewer.userId,
      role: 'reviewer' as const,
      mustChangePassword: false,
      organisation: { id: 'district' },
    }
    const of = (reportId: string, query: string) =>
      neighboursOf(reviewer.scope, reader, { reportId, year: 2025, query: new URLSearchParams(query) }, now)
    expect(await of(id, 'year=2025')).toEqual({
      back: '/queue?year=2025',
      previous: null,
      next: `/reports/${neighbourId}/review?year=2025`,
      place: '第 1 份，共 2 份待审核',
    })
    expect(await of(neighbourId, 'year=2025')).toMatchObject({
      previous: `/reports/${id}/review?year=2025`,
      next: null,
    })
    expect(await of(id, 'year=2025&search=transport')).toMatchObject({
      next: `/reports/${neighbourId}/review?year=2025&search=transport`,
      place: null,
    })
  })
})

describe('the second version', () => {
  beforeAll(async () => {
    await done(
      addNote(await reviewed(), { place: 'proactive.normativeDocuments.inForce', quote: '' }, '请核对现行有效的数量。'),
    )
    await done(
      addNote(await reviewed(), { place: 'overview.platforms', quote: '每周检查一次链接是否有效' }, '请写明检查结果。'),
    )
    await done(addNote(await reviewed(), { place: 'issuedOn', quote: '' }, '日期请与签发一致。'))
  })

  test('notes that were not sent are for reviewers only, and stand at their places', async () => {
    expect((await review(false)).notes).toEqual([])
    expect((await review()).notes.map(({ keys, sentAt }) => [keys, sentAt])).toEqual([
      [['cell:proactive.normativeDocuments.inForce'], null],
      [['say:overview.platforms:0'], null],
      [['date'], null],
    ])
    expect(
      (await historyOf(clerk.scope, await stored(clerk), { inside: false })).events.map(({ words }) => words),
    ).not.toContain('填写审核意见')
    expect(
      (await historyOf(reviewer.scope, await stored(), { inside: true })).events.map(({ words }) => words),
    ).toContain('填写审核意见')
  })

  test('shows what changed since the one before, and what became of both', async () => {
    await done(returnReport(await reviewed(), '请修改后再报。'))
    await type('proactive.licences.decisions', '7')
    await type('overview.platforms', [
      ['门户网站专栏由办公室专人维护，每周检查一次链接是否有效。全年更正失效链接五处。'],
    ])
    expect(
      (await compareVersions(clerk.scope, await stored(clerk), 1, 'draft'))!.cells.map(
        ({ id: cell, before, after }) => [cell, before, after],
      ),
    ).toEqual([['proactive.licences.decisions', '0', '7']])
    for (const { id: noteId } of (await review()).notes) await done(answerNote(by(clerk), noteId, '已改。'))
    await done(submitReport({ ...by(clerk), revision: (await stored(clerk)).revision }))
    const { version, sheet, notes } = await review()
    expect([version, sheet.changed]).toEqual([
      2,
      { cells: ['proactive.licences.decisions'], texts: ['overview.platforms'] },
    ])
    expect(sheet.cells['proactive.licences.decisions']!.previous).toEqual({
      value: '0',
      change: { difference: '+7', percent: null },
    })
    expect(notes.every(({ version: about, answer }) => about === 1 && answer?.text === '已改。')).toBe(true)
    await done(approveReport(await reviewed()))

    const { versions, events } = await historyOf(reviewer.scope, await stored(), { inside: true })
    expect(
      versions.map(({ number, outcomes, notes: sent }) => [
        number,
        outcomes.map(({ verb, by: who }) => [verb, who]),
        sent.length,
      ]),
    ).toEqual([
      [2, [['approve', 'reviewer']], 0],
      [1, [['return', 'reviewer']], 4],
    ])
    const words = events.map(({ words: said }) => said)
    expect(words[0]).toBe('审核通过')
    expect(words).toContain('提交审核（第 2 次送审）')
    expect(words).toContain('退回修改，发出审核意见 4 条')
    expect(words.filter((said) => said.startsWith('保存报告'))).toEqual(['保存报告 2 次', '保存报告'])
  })

  test('two versions are compared both ways; one that does not exist is none', async () => {
    const forth = (await compareVersions(reviewer.scope, await stored(), 1, 2))!
    const back = (await compareVersions(reviewer.scope, await stored(), 2, 1))!
    expect([forth.alike, forth.cells.length, back.cells.length]).toEqual([false, 1, 1])
    expect(forth.cells[0]).toMatchObject({ before: '0', after: '7' })
    expect(back.cells[0]).toMatchObject({ before: '7', after: '0' })
    expect((await compareVersions(reviewer.scope, await stored(), 1, 1))!.alike).toBe(true)
    expect(await compareVersions(reviewer.scope, await stored(), 1, 3)).toBeNull()
  })

  test('a copy of a version that is not with the reviewers any more is not held against the other', async () => {
    const other = async () =>
      (await reviewOf(reviewer.scope, await stored(reviewer, neighbourId), { unsent: true, scans: 0 }))!.similar
    expect((await other()).length).toBeGreaterThan(0)
    await database().report.update({ where: { id }, data: { state: 'draft' } })
    expect(await other()).toEqual([])
    await database().report.update({ where: { id }, data: { state: 'approved' } })
  })
})
