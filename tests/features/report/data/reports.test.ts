import { beforeAll, describe, expect, test } from 'vitest'
import {
  createReport,
  findReport,
  findReportFor,
  listReports,
  lockReport,
  storeContent,
} from '@/lib/features/report/data/reports'
import { database, transaction } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../../support/people'

useDatabase()
const savedAt = new Date('2026-11-21T10:00:00+08:00')
const counts = {
  blocking: 3,
  progress: 40,
  explained: 0,
  unexplained: 0,
  waived: 0,
  unconfirmed: 0,
  openWaivers: 1,
  findingCounts: { 'outcomes-add-up': { all: 3, blocking: 3 } },
}
let author: Scope
let userId: string

const add = async (organisationId: string, year: number, content: unknown = { n: 0 }) => {
  const scope = await scopeFor('author', organisationId)
  const made = await transaction((tx) =>
    createReport(tx, scope, { organisationId, year, format: '2021', content, ...counts, savedAt, savedById: null }),
  )
  return made!.report
}

beforeAll(async () => {
  await addOrganisation('district')
  await addOrganisation('education', 'district')
  await addOrganisation('police', 'district')
  await addOrganisation('elsewhere')
  userId = await addPerson('clerk', 'author', 'education')
  author = await scopeFor('author', 'education')
})

test('a report is found as it was made', async () => {
  const content = { cells: { 'requests.received.naturalPersons': 12 }, text: '𬉼 旻', nothing: null }
  const { id } = await add('education', 2020, content)
  expect(await findReport(author, id)).toMatchObject({
    organisationId: 'education',
    organisation: { name: 'education全称' },
    year: 2020,
    format: '2021',
    content,
    revision: 0,
    blocking: 3,
    progress: 40,
    openWaivers: 1,
    savedAt,
    savedBy: null,
  })
  expect(await findReportFor(author, 'education', 2020)).toMatchObject({ id })
  expect(await findReportFor(author, 'education', 1999)).toBeNull()
})

test.each([
  ['author', 'education', true],
  ['author', 'police', false],
  ['author', 'district', false],
  ['approver', 'education', true],
  ['reviewer', 'district', true],
  ['reviewer', 'police', false],
  ['reviewer', 'elsewhere', false],
  ['systemAdministrator', 'district', false],
  ['securityAdministrator', 'education', false],
  ['auditAdministrator', 'elsewhere', true],
] as const)('%s of %s: the report of education exists for him: %s', async (role, organisationId, exists) => {
  const { id } = (await findReportFor(author, 'education', 2019)) ?? (await add('education', 2019))
  const scope = await scopeFor(role, organisationId)
  expect((await findReport(scope, id)) !== null).toBe(exists)
  expect((await findReportFor(scope, 'education', 2019)) !== null).toBe(exists)
  expect((await listReports(scope, { year: 2019 })).length).toBe(exists ? 1 : 0)
  expect((await transaction((tx) => lockReport(tx, scope, id))) !== null).toBe(exists)
})

test('nobody makes a report for an organisation outside his scope', async () => {
  const report = {
    organisationId: 'police',
    year: 2024,
    format: '2021',
    content: {},
    ...counts,
    savedAt,
    savedById: null,
  }
  expect(await transaction((tx) => createReport(tx, author, report))).toBeNull()
  expect(await database().report.count({ where: { organisationId: 'police' } })).toBe(0)
})

test('a list is paged, newest year first, and carries no content', async () => {
  for (const year of [2021, 2022, 2023]) await add('elsewhere', year)
  const scope = await scopeFor('author', 'elsewhere')
  expect((await listReports(scope)).map(({ year }) => year)).toEqual([2023, 2022, 2021])
  expect((await listReports(scope, { limit: 1, offset: 1 })).map(({ year }) => year)).toEqual([2022])
  expect((await listReports(scope))[0]).not.toHaveProperty('content')
})

describe('several people at the same moment', () => {
  test('ten who open a new report get the same one, and one of them made it', async () => {
    const make = () =>
      transaction((tx) =>
        createReport(tx, author, {
          organisationId: 'education',
          year: 2025,
          format: '2021',
          content: {},
          ...counts,
          savedAt,
          savedById: userId,
        }),
      )
    const made = await Promise.all(Array.from({ length: 10 }, make))
    expect(new Set(made.map((result) => result!.report.id)).size).toBe(1)
    expect(made.filter((result) => result!.created).length).toBe(1)
  })

  test('fifty savers of a locked report: no change is lost, revisions have no gap', async () => {
    const { id } = await add('education', 2026)
    const save = () =>
      transaction(async (tx) => {
        const report = (await lockReport(tx, author, id))!
        const { n } = report.content as { n: number }
        await storeContent(tx, id, report.revision + 1, {
          content: { n: n + 1 },
          ...counts,
          blocking: 0,
          progress: 100,
          savedAt,
          savedById: userId,
        })
      })
    await Promise.all(Array.from({ length: 50 }, save))
    expect(await findReport(author, id)).toMatchObject({
      content: { n: 50 },
      revision: 50,
      blocking: 0,
      progress: 100,
      savedBy: { id: userId, name: 'clerk' },
    })
  })

  test('content based on another revision is not stored', async () => {
    const { id } = await add('education', 2018)
    const store = (revision: number) =>
      transaction((tx) =>
        storeContent(tx, id, revision, { content: { n: revision }, ...counts, savedAt, savedById: userId }),
      )
    await expect(store(2)).rejects.toThrow('not at revision 1')
    await store(1)
    await expect(store(1)).rejects.toThrow('not at revision 0')
    expect(await findReport(author, id)).toMatchObject({ content: { n: 1 }, revision: 1 })
  })
})
