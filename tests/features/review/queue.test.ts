import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { approveClean } from '@/lib/features/review/approve-clean'
import { awaitedOf } from '@/lib/features/review/awaited-of'
import { listQueueEntries } from '@/lib/features/review/data/queue'
import { filterQueue, noFilter, readQueueFilter } from '@/lib/features/review/policy/queue-filter'
import { neighboursOf } from '@/lib/features/review/queue-neighbours'
import { queueOf } from '@/lib/features/review/queue-of'
import { sortUnits } from '@/lib/features/review/reminder-facts'
import { database } from '@/lib/platform/database/client'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { addOrganisation } from '../../support/people'
import { addAgency, eventsOf, now, type Person, personAt, reportFor } from '../../support/setting'
import { by, claimReport, returnReport, saveReport, submitReport, withdrawReport } from '../../support/verbs'

useDatabase()
const year = 2025
let reviewer: Person
let colleague: Person
let town: Person
const clerks: Record<string, Person> = {}

beforeAll(async () => {
  await addOrganisation('city')
  await addOrganisation('district', 'city')
  await addOrganisation('other-district', 'city')
  for (const id of ['civil', 'education', 'finance']) clerks[id] = await addAgency(id, 'district')
  clerks.far = await addAgency('far', 'other-district')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
  colleague = await personAt('district', 'colleague', 'reviewer')
  town = await personAt('city', 'city-reviewer', 'reviewer')
})

beforeEach(async () => {
  // Each test has the season to itself.
  await database().$executeRaw`DELETE FROM "Likeness"`
  await database().$executeRaw`DELETE FROM "TextSignature"`
  await database()
    .$executeRaw`UPDATE "Report" SET year = year - 100 - (SELECT count(*) FROM "Report" old WHERE old.year < 1990)::int`
  await database().organisation.updateMany({ data: { abolishedAt: null, reporting: true } })
})

const asReader = (role: 'reviewer', organisation: string) => ({
  role,
  organisation: { id: organisation },
  mustChangePassword: false,
})
const rows = (person = reviewer, at = now) =>
  queueOf(person.scope, asReader('reviewer', person.organisation.id), year, at)
const groups = async (person = reviewer) =>
  Object.fromEntries((await rows(person)).map(({ unit, group }) => [unit.id, group]))
const rowOf = async (id: string, person = reviewer) => (await rows(person)).find(({ unit }) => unit.id === id)!
const overview = (own: string) =>
  Array.from(
    { length: 8 },
    (_, at) =>
      `${own.repeat(6)}第${'甲乙丙丁戊己庚辛'[at]!.repeat(4)}项${own.repeat(3)}工作由${own.repeat(4)}单独开展。`,
  ).join('')

/** Hands a complete report in, whose section 一 is given. */
async function handIn(id: string, text: string): Promise<{ reportId: string; versionId: string; year: number }> {
  const clerk = clerks[id]!
  const reportId = await reportFor(clerk, year)
  const { state } = await database().report.findUniqueOrThrow({ where: { id: reportId } })
  let revision =
    state === 'draft'
      ? await complete(clerk, reportId, '2026-01-16')
      : (await database().report.findUniqueOrThrow({ where: { id: reportId } })).revision
  const content = (await database().report.findUniqueOrThrow({ where: { id: reportId } })).content as {
    narrative: Record<string, never>
  }
  const saved = await saveReport(
    clerk.scope,
    clerk.userId,
    {
      reportId,
      revision,
      changes: [
        'overview.proactiveDisclosure',
        'problems.problems',
        'problems.improvements',
        'overview.disclosureOnRequest',
        'overview.informationManagement',
        'overview.platforms',
        'overview.supervision',
      ].map((field) => ({
        field,
        base: content.narrative[field] as never,
        value: [[field === 'overview.proactiveDisclosure' ? text : `${id}的${field.length}项。`]] as never,
      })),
    },
    now,
  )
  if (!saved.ok) throw new Error(saved.message)
  revision = saved.value.revision
  const submitted = await submitReport({ scope: clerk.scope, actorId: clerk.userId, reportId, now, revision })
  if (!submitted.ok) throw new Error(submitted.message)
  // What the checks find in these texts is not the matter here.
  await database().report.update({ where: { id: reportId }, data: { explained: 0, unexplained: 0, unconfirmed: 0 } })
  return {
    reportId,
    versionId: (await database().report.findUniqueOrThrow({ where: { id: reportId } })).versionId!,
    year,
  }
}

const approve = (report: { reportId: string; versionId: string; year: number }, person = reviewer) =>
  approveClean(by({ scope: person.scope, actorId: person.userId, now }, person.organisation.id, 'reviewer'), report)
const said = async (result: ReturnType<typeof approve>) => ((await result) as { message?: string }).message ?? 'done'

describe('the queue', () => {
  test('has every unit below the reader’s own and not his own, in the order of the tree', async () => {
    expect(await groups()).toEqual({ civil: 'late', education: 'late', finance: 'late' })
    expect((await rows()).map(({ unit }) => unit.id)).toEqual(['civil', 'education', 'finance'])
  })

  test('has the reader’s own where nobody stands above', async () => {
    expect(Object.keys(await groups(town))).toEqual([
      'city',
      'district',
      'civil',
      'education',
      'finance',
      'other-district',
      'far',
    ])
  })

  test('tells who handed in when, which version, and who reads it', async () => {
    const { reportId } = await handIn('civil', overview('民'))
    await claimReport({ scope: reviewer.scope, actorId: colleague.userId, reportId, now })
    expect((await rowOf('civil')).report).toMatchObject({
      id: reportId,
      state: 'submitted',
      returnedBefore: false,
      compared: true,
      copied: null,
      version: { number: 1, by: 'civil' },
      claim: { by: colleague.userId, name: 'colleague' },
    })
    expect(new Date((await rowOf('civil')).report!.version!.at)).toEqual(now)
    expect(new Date((await rowOf('civil')).report!.firstSubmittedAt!)).toEqual(now)
  })

  test('leaves out who does not report or no longer exists, unless there is a report', async () => {
    await handIn('finance', overview('财'))
    await database().organisation.updateMany({
      where: { id: { in: ['civil', 'finance'] } },
      data: { abolishedAt: now },
    })
    await database().organisation.update({ where: { id: 'education' }, data: { reporting: false } })
    expect(await groups()).toEqual({ finance: 'clean' })
  })

  test('never mixes practice with the real season', async () => {
    const { reportId } = await handIn('civil', overview('民'))
    const practice = scopeOf({
      role: 'reviewer',
      organisation: { id: 'district', name: '', shortName: '', path: '/city/district/' },
      mustChangePassword: false,
      practice: true,
    })!
    expect((await listQueueEntries(practice, year)).map(({ report }) => report)).toEqual([null, null, null, null])
    await database().report.update({ where: { id: reportId }, data: { practice: true } })
    expect((await rowOf('civil')).report).toBeNull()
    expect((await listQueueEntries(practice, year)).map(({ report }) => report?.id ?? null)).toEqual([
      null,
      reportId,
      null,
      null,
    ])
  })

  test('follows a unit that was moved, with its report', async () => {
    await handIn('civil', overview('民'))
    await database().organisation.update({ where: { id: 'civil' }, data: { parentId: 'other-district' } })
    expect(Object.keys(await groups())).toEqual(['education', 'finance'])
    expect((await rowOf('civil', town)).group).toBe('clean')
    await database().organisation.update({ where: { id: 'civil' }, data: { parentId: 'district' } })
  })

  test('counts the days by the rule of the department', async () => {
    await database().seasonRule.create({
      data: {
        year,
        organisationId: 'district',
        submitBy: new Date('2026-01-20T00:00:00Z'),
        setAt: now,
        setById: reviewer.userId,
      },
    })
    const { lateBy, deadline, group } = (await rows(reviewer, new Date('2026-01-22T01:00:00+08:00')))[0]!
    expect({ lateBy, deadline, group }).toEqual({ lateBy: 2, deadline: '2026-01-20', group: 'late' })
    await database().seasonRule.deleteMany({})
  })

  test('puts what was returned and came back among those to be looked at', async () => {
    const report = await handIn('civil', overview('民'))
    await returnReport({ scope: reviewer.scope, actorId: reviewer.userId, now, ...report }, '请补充第五部分')
    expect((await rowOf('civil')).group).toBe('returned')
    await database().note.updateMany({
      data: { answer: '已补充', answeredAt: now, answeredById: clerks.civil!.userId },
    })
    await handIn('civil', overview('民政'))
    expect(await rowOf('civil')).toMatchObject({ group: 'attention', fault: '退回后重新提交，需要看修改情况' })
  })
})

describe('those who can be reminded', () => {
  const awaited = (query: string, person = reviewer) =>
    awaitedOf(
      person.scope,
      { ...asReader('reviewer', person.organisation.id), userId: person.userId },
      { year, query },
      now,
    )

  test('are all under the filter, whatever its page, and nobody who is in', async () => {
    expect(await awaited('')).toEqual(['civil', 'education', 'finance'])
    expect(await awaited('page=7')).toEqual(['civil', 'education', 'finance'])
    const report = await handIn('civil', overview('民'))
    expect(await awaited('')).toEqual(['education', 'finance'])
    expect(await awaited('group=clean')).toEqual([])
    expect(await awaited('search=education')).toEqual(['education'])
    await returnReport({ scope: reviewer.scope, actorId: reviewer.userId, now, ...report }, '请补充第五部分')
    expect(await awaited('group=returned')).toEqual(['civil'])
    expect(await awaited('', town)).toEqual(expect.arrayContaining(['civil', 'education', 'finance', 'far']))
  })

  test('are those whom the verb reminds', async () => {
    await database().organisation.update({ where: { id: 'education' }, data: { reporting: false } })
    await reportFor(clerks.education!, year)
    await handIn('finance', overview('财'))
    const unitIds = await awaited('')
    const sorted = await sortUnits({
      scope: reviewer.scope,
      actor: { ...asReader('reviewer', 'district'), userId: reviewer.userId },
      year,
      unitIds,
      now,
    })
    expect({ unitIds, due: sorted.due.map(({ id }) => id), notReporting: sorted.notReporting }).toEqual({
      unitIds: ['civil'],
      due: ['civil'],
      notReporting: [],
    })
  })
})

describe('the line of those that wait for review', () => {
  const reading = (person: Person) => ({ ...asReader('reviewer', person.organisation.id), userId: person.userId })

  test('is that of the whole queue, under every filter and from every report', async () => {
    const ids = {
      civil: (await handIn('civil', overview('民'))).reportId,
      education: (await handIn('education', overview('教'))).reportId,
      far: (await handIn('far', overview('远'))).reportId,
      finance: await reportFor(clerks.finance!, year),
    }
    await database().report.update({ where: { id: ids.education }, data: { explained: 2 } })
    await claimReport({ scope: reviewer.scope, actorId: reviewer.userId, reportId: ids.civil, now })
    for (const person of [reviewer, town]) {
      const all = await queueOf(person.scope, reading(person), year, now)
      for (const query of [
        '',
        'group=clean',
        'group=explained',
        'group=late',
        'search=civil',
        'under=district',
        'under=other-district',
        'mine=1',
        'late=1',
        'sort=findings',
        'sort=handedIn',
        'sort=state',
      ]) {
        for (const reportId of [...Object.values(ids), 'no-such-report']) {
          // What it was before only those that wait were read.
          const filter = readQueueFilter(new URLSearchParams(query))
          const fitting = new Set(
            filterQueue(all, filter, person.userId).rows.filter(({ report }) => report?.state === 'submitted'),
          )
          const line = filterQueue(all, { ...noFilter, sort: filter.sort }, person.userId)
            .rows.filter((row) => fitting.has(row) || row.report?.id === reportId)
            .map(({ report }) => report!.id)
          const at = line.indexOf(reportId)
          const near = (index: number) =>
            at >= 0 && line[index] ? `/reports/${line[index]}/review${query && `?${query}`}` : null
          const place =
            at >= 0 && [...fitting].some(({ report }) => report!.id === reportId)
              ? `第 ${at + 1} 份，共 ${line.length} 份待审核`
              : null
          const {
            previous,
            next,
            place: said,
          } = await neighboursOf(
            person.scope,
            reading(person),
            { reportId, year, query: new URLSearchParams(query) },
            now,
          )
          expect({ query, reportId, previous, next, said }).toEqual({
            query,
            reportId,
            previous: near(at - 1),
            next: near(at + 1),
            said: place,
          })
        }
      }
    }
  })

  test('reads nothing but those and the one that is open', async () => {
    const waiting = await handIn('civil', overview('民'))
    const open = await reportFor(clerks.finance!, year)
    const read = await queueOf(reviewer.scope, reading(reviewer), year, now, { of: 'waiting', reportId: open })
    expect(read.map(({ report }) => report!.id)).toEqual([waiting.reportId, open])
  })
})

describe('texts that stand in another unit’s report', () => {
  test('are told of both, with the name', async () => {
    await handIn('civil', overview('民'))
    expect((await rowOf('civil')).group).toBe('clean')
    await handIn('education', overview('民'))
    expect(await rowOf('education')).toMatchObject({ group: 'attention', report: { copied: { from: 'civil全称' } } })
    expect(await rowOf('civil')).toMatchObject({ group: 'attention', report: { copied: { from: 'education全称' } } })
  })

  test('without the name of a unit that the reader does not supervise', async () => {
    await handIn('far', overview('远'))
    await handIn('civil', overview('远'))
    expect((await rowOf('civil')).fault).toMatch(/^约 \d+% 的文字与“另一个单位”的报告相同$/)
    expect((await rowOf('civil', town)).fault).toContain('far全称')
  })

  test('no longer when the other one was withdrawn, or written anew', async () => {
    const { reportId } = await handIn('civil', overview('民'))
    await handIn('education', overview('民'))
    await withdrawReport({ scope: clerks.civil!.scope, actorId: clerks.civil!.userId, reportId, now })
    expect((await rowOf('education')).group).toBe('clean')
    await handIn('civil', overview('社'))
    expect(await groups()).toMatchObject({ civil: 'clean', education: 'clean' })
  })

  test('are not compared with those of practice', async () => {
    const { versionId } = await handIn('civil', overview('民'))
    await database().$executeRaw`UPDATE "Report" SET practice = true WHERE "versionId" = ${versionId}`
    await database().$executeRaw`DELETE FROM "TextSignature"`
    const { measureLikeness } = await import('@/lib/features/report/measure-likeness')
    await database().$transaction((tx) => measureLikeness(tx, versionId))
    await handIn('education', overview('民'))
    expect((await rowOf('education')).group).toBe('clean')
  })
})

describe('approving many at once', () => {
  test('passes what is clean, each with its event, and a second time does no harm', async () => {
    const report = await handIn('civil', overview('民'))
    const results = await Promise.all([said(approve(report)), said(approve(report))])
    expect(results.sort()).toEqual([
      'done',
      '这份报告现在是“审核通过”状态，不能审核通过，可能有人刚刚处理过，请刷新页面查看',
    ])
    expect(await eventsOf(report.reportId, 'approve')).toHaveLength(1)
    expect((await rowOf('civil')).group).toBe('approved')
  })

  test('refuses what changed since, in words', async () => {
    const [civil, education, finance] = [
      await handIn('civil', overview('民')),
      await handIn('education', overview('教')),
      await handIn('finance', overview('财')),
    ]
    await withdrawReport({ scope: clerks.civil!.scope, actorId: clerks.civil!.userId, reportId: civil.reportId, now })
    await claimReport({ scope: colleague.scope, actorId: colleague.userId, reportId: education.reportId, now })
    await database().report.update({ where: { id: finance.reportId }, data: { explained: 1 } })
    expect(await said(approve(civil))).toMatch(/“草稿”状态/)
    expect(await said(approve(education))).toMatch(/colleague正在审核/)
    expect(await said(approve(finance))).toBe('有 1 处说明需要审阅，请打开报告单独审核')
    expect(await said(approve({ ...civil, versionId: education.versionId }))).toMatch(/状态/)
    expect(await said(approve(finance, await personAt('other-district', 'elsewhere', 'reviewer')))).toMatch(
      /没有找到这份报告/,
    )
    expect(await said(approve({ ...education, year: 2024 }))).toMatch(/没有找到这份报告/)
    expect(
      await database().event.count({
        where: { verb: 'approve', reportId: { in: [civil.reportId, education.reportId, finance.reportId] } },
      }),
    ).toBe(0)
  })

  test('refuses a version that was handed in anew meanwhile', async () => {
    const old = await handIn('civil', overview('民'))
    await withdrawReport({ scope: clerks.civil!.scope, actorId: clerks.civil!.userId, reportId: old.reportId, now })
    const anew = await handIn('civil', overview('政'))
    expect(await said(approve(old))).toMatch(/已重新提交/)
    expect(await said(approve(anew))).toBe('done')
  })
})
