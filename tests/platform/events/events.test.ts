import { beforeAll, expect, test } from 'vitest'
import { createReport } from '@/lib/features/report/data/reports'
import { database, transaction } from '@/lib/platform/database/client'
import { appendEvent, listReportEvents } from '@/lib/platform/events/events'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../support/people'

useDatabase()
const at = new Date('2026-11-21T10:00:00+08:00')
let reportId: string
let actorId: string

beforeAll(async () => {
  await addOrganisation('education')
  await addOrganisation('police')
  actorId = await addPerson('clerk', 'author', 'education')
  const scope = await scopeFor('author', 'education')
  const report = {
    organisationId: 'education',
    year: 2026,
    format: '2021',
    content: {},
    blocking: 0,
    progress: 0,
    openWaivers: 0,
    explained: 0,
    unexplained: 0,
    waived: 0,
    unconfirmed: 0,
    findingCounts: {},
    savedAt: at,
    savedById: actorId,
  }
  reportId = (await transaction((tx) => createReport(tx, scope, report)))!.report.id
  await transaction(async (tx) => {
    await appendEvent(tx, { at, verb: 'create', actorId, organisationId: 'education', reportId, revision: 0 })
    await appendEvent(tx, {
      at,
      verb: 'save',
      actorId,
      organisationId: 'education',
      reportId,
      revision: 1,
      detail: { cells: 3 },
    })
  })
})

test('events of a report come in order, with the names of those who acted', async () => {
  expect(await listReportEvents(await scopeFor('author', 'education'), reportId)).toMatchObject([
    { verb: 'create', revision: 0, detail: {}, actor: { id: actorId, name: 'clerk' } },
    { verb: 'save', revision: 1, detail: { cells: 3 } },
  ])
  expect(await listReportEvents(await scopeFor('author', 'police'), reportId)).toEqual([])
})

test.each([
  ['UPDATE', `UPDATE "Event" SET verb = 'other'`],
  ['DELETE', `DELETE FROM "Event"`],
  ['TRUNCATE', `TRUNCATE "Event"`],
])('%s is refused by the database', async (_, sql) => {
  await expect(database().$executeRawUnsafe(sql)).rejects.toThrow('permission denied')
  expect(await database().event.count({ where: { reportId } })).toBe(2)
})

test('an event goes with its transaction', async () => {
  const failing = transaction(async (tx) => {
    await appendEvent(tx, { at, verb: 'submit', actorId, organisationId: 'education', reportId })
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await database().event.count({ where: { verb: 'submit' } })).toBe(0)
})
