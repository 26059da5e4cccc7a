import { beforeAll, expect, test } from 'vitest'
import { saveReport, submitReport } from '@/lib/features/report/actions'
import { findReport } from '@/lib/features/report/data/reports'
import { actAs } from '../../support/acting'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { addAgency, type Person, reportFor } from '../../support/setting'
import { statementsOf } from '../../support/statements'

// What a click costs the database. The session is one statement more (see tests/platform/session); a page that is drawn
// again is counted by its own test. Fewer is always welcome: lower the number then.

useDatabase()
const session = 1
let author: Person
let reportId: string

beforeAll(async () => {
  await addAgency('city')
  author = await addAgency('education', 'city')
  reportId = await reportFor(author, 2025)
  await actAs('education')
})

const revision = async () => (await findReport(author.scope, reportId))?.revision ?? 0

test('one saved cell', async () => {
  const change = { field: 'requests.received.naturalPersons', base: '', value: '5' }
  const input = { reportId, revision: await revision(), changes: [change] }
  const said = await statementsOf(async () => expect(await saveReport(input)).toMatchObject({ ok: true }))
  expect(said.length + session, said.join('\n')).toBeLessThanOrEqual(12)
})

test('a submit that is refused, with its event', async () => {
  const input = { reportId, revision: await revision() }
  const said = await statementsOf(async () =>
    expect(await submitReport(input)).toMatchObject({ code: 'report.blocked' }),
  )
  expect(said.length + session, said.join('\n')).toBeLessThanOrEqual(12)
})

test('a submit', async () => {
  const input = { reportId, revision: await complete(author, reportId, '2026-01-16') }
  const said = await statementsOf(async () => expect(await submitReport(input)).toMatchObject({ ok: true }))
  expect(said.length + session, said.join('\n')).toBeLessThanOrEqual(25)
})
