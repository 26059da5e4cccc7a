import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/database/client'
import { emptyContent } from '@/lib/report/content'
import { parseContent } from '@/lib/report/schema'
import { useDatabase } from '../../../support/database'
import { addAgency, eventsOf, now, type Person, personAt, reportFor, stored } from '../../../support/setting'
import { createReport, saveReport } from '../../../support/verbs'

useDatabase()
let clerk: Person

beforeAll(async () => {
  clerk = await addAgency('education')
})

const fill = (reportId: string, values: Record<string, string>, person = clerk) =>
  saveReport(
    person.scope,
    person.userId,
    { reportId, revision: 0, changes: Object.entries(values).map(([field, value]) => ({ field, base: '', value })) },
    now,
  )

test('a new report is empty, in the format of its year, and tells one event', async () => {
  const id = await reportFor(clerk, 2026)
  const report = await stored(clerk, id)
  expect(report).toMatchObject({
    organisationId: 'education',
    year: 2026,
    format: '2021',
    revision: 0,
    progress: 0,
    savedAt: now,
    savedBy: { id: clerk.userId },
  })
  expect(parseContent(report.content)).toMatchObject({ format: '2021', cells: {}, unread: {}, issuedOn: null })
  expect(await eventsOf(id, 'create')).toEqual([
    { revision: 0, detail: { year: 2026 }, actorId: clerk.userId, organisationId: 'education', at: now },
  ])
})

test('the second call opens the same report and tells nothing', async () => {
  const id = await reportFor(clerk, 2025)
  await fill(id, { 'requests.received.naturalPersons': '5' })
  expect(await reportFor(clerk, 2025)).toBe(id)
  expect(await stored(clerk, id)).toMatchObject({
    revision: 1,
    content: { cells: { 'requests.received.naturalPersons': 5 } },
  })
  expect(await eventsOf(id, 'create')).toHaveLength(1)
})

test('ten people at the same moment open one report, and one event tells of it', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => reportFor(clerk, 2023)))
  expect(new Set(ids).size).toBe(1)
  expect(await eventsOf(ids[0]!, 'create')).toHaveLength(1)
})

describe('what last year carried forward', () => {
  test('is brought forward, blank staying blank', async () => {
    const police = await addAgency('police')
    const lastYear = await reportFor(police, 2021)
    await fill(
      lastYear,
      {
        'requests.carriedForward.naturalPersons': '3',
        'requests.carriedForward.businesses': '0',
        'requests.carriedForward.otherBodies': '约2',
      },
      police,
    )
    expect(parseContent((await stored(police, await reportFor(police, 2022))).content).cells).toEqual({
      'requests.broughtForward.naturalPersons': 3,
      'requests.broughtForward.businesses': 0,
    })
  })

  test('crosses the change of format', async () => {
    const health = await addAgency('health')
    const lastYear = await reportFor(health, 2020)
    expect(await stored(health, lastYear)).toMatchObject({ format: '2019' })
    await fill(lastYear, { 'requests.carriedForward.legalServices': '4' }, health)
    const next = await stored(health, await reportFor(health, 2021))
    expect(next).toMatchObject({ format: '2021', content: { cells: { 'requests.broughtForward.legalServices': 4 } } })
    expect(next.progress).toBe(0)
  })

  test('is not taken from another organisation', async () => {
    const first = await addAgency('culture')
    const second = await addAgency('finance')
    await fill(await reportFor(first, 2024), { 'requests.carriedForward.naturalPersons': '9' }, first)
    expect(parseContent((await stored(second, await reportFor(second, 2025))).content).cells).toEqual({})
  })
})

test.each([
  [2018, '没有2018年的年度报告可填，可填报的年度为2019年至2026年'],
  [2027, '没有2027年的年度报告可填，可填报的年度为2019年至2026年'],
  [0, '没有0年的年度报告可填，可填报的年度为2019年至2026年'],
])('%d is refused, and the refusal names the years', async (year, message) => {
  expect(await createReport(clerk.scope, clerk, { year }, now)).toEqual({ ok: false, code: 'report.year', message })
  expect(await database().report.count({ where: { year } })).toBe(0)
})

test('a year begins with its season, on 1 October Beijing time', async () => {
  const water = await addAgency('water')
  expect(await createReport(water.scope, water, { year: 2026 }, new Date('2026-09-30T23:59:59+08:00'))).toMatchObject({
    ok: false,
    code: 'report.year',
  })
  expect(await createReport(water.scope, water, { year: 2026 }, new Date('2026-10-01T00:00:00+08:00'))).toMatchObject({
    ok: true,
  })
})

test('nobody opens a report of an organisation he does not see the reports of', async () => {
  const administrator = await personAt('education', 'administrator', 'systemAdministrator')
  expect(await createReport(administrator.scope, administrator, { year: 2024 }, now)).toMatchObject({
    ok: false,
    code: 'organisation.notFound',
  })
  expect(await database().report.count({ where: { organisationId: 'education', year: 2024 } })).toBe(0)
})

describe('a report from a file', () => {
  const imported = { ...emptyContent('2021'), cells: { 'requests.carriedForward.naturalPersons': 2 } }

  test('has what the file said as its content, and the event says where it came from', async () => {
    const forestry = await addAgency('forestry')
    const made = await createReport(forestry.scope, forestry, { year: 2024, imported }, now)
    if (!made.ok) throw new Error(made.message)
    expect(parseContent((await stored(forestry, made.value.id)).content)).toEqual(imported)
    expect(await eventsOf(made.value.id, 'create')).toMatchObject([{ detail: { year: 2024, imported: true } }])
  })

  test('never takes the place of one that exists', async () => {
    const harbour = await addAgency('harbour')
    const id = await reportFor(harbour, 2024)
    expect(await createReport(harbour.scope, harbour, { year: 2024, imported }, now)).toEqual({
      ok: false,
      code: 'report.exists',
      message: '系统中已有2024年的报告，请打开那份报告，再从文件导入',
    })
    expect(parseContent((await stored(harbour, id)).content).cells).toEqual({})
    expect(await eventsOf(id, 'create')).toHaveLength(1)
  })

  test('must have the shape of its year’s format', async () => {
    const archive = await addAgency('archive')
    expect(await createReport(archive.scope, archive, { year: 2020, imported }, now)).toMatchObject({
      ok: false,
      code: 'report.shape',
    })
    expect(
      await createReport(
        archive.scope,
        archive,
        { year: 2024, imported: { ...imported, cells: { 'requests.received.total': 3 } } },
        now,
      ),
    ).toMatchObject({ ok: false, code: 'report.shape' })
    expect(await database().report.count({ where: { organisationId: 'archive' } })).toBe(0)
  })
})
