import { beforeAll, expect, test } from 'vitest'
import WorkLayout from '@/app/(work)/layout'
import ReportPage from '@/app/(work)/reports/[id]/page'
import { actAs } from '../support/acting'
import { useDatabase } from '../support/database'
import { addAgency, reportFor } from '../support/setting'
import { statementsOf } from '../support/statements'

// What a page costs the database (see tests/features/report/statements.test.ts); drawing it asks nothing more.
useDatabase()
let id: string

beforeAll(async () => {
  await addAgency('city')
  id = await reportFor(await addAgency('education', 'city'), 2025)
  await actAs('education')
})

test('opening the form, the frame around it and the session included', async () => {
  const said = await statementsOf(async () => {
    await WorkLayout({ children: null })
    await ReportPage({ params: Promise.resolve({ id }) })
  })
  expect(said.length + 1, said.join('\n')).toBeLessThanOrEqual(15)
})
