import { beforeAll, expect, test } from 'vitest'
import { decisionsOf } from '@/lib/features/report/report-decisions'
import { useDatabase } from '../../support/database'
import { confirmed, explained, fill, referenceTo, standingsFor } from '../../support/findings'
import { addAgency, now, type Person, personAt, reportFor, stored } from '../../support/setting'
import { confirmFinding, explainFinding, suspendCheck } from '../../support/verbs'

useDatabase()
let clerk: Person
let last: string
let current: string

beforeAll(async () => {
  clerk = await addAgency('education')
  last = await reportFor(clerk, 2025)
  current = await reportFor(clerk, 2026)
  await fill(clerk, last, { ...explained.fields, issuedOn: '2026-03-01' })
  await fill(clerk, current, explained.fields)
  const by = { scope: clerk.scope, actorId: clerk.userId, reportId: last, now }
  await explainFinding({ ...by, ...(await referenceTo(clerk.scope, last, explained.slug)) }, '含上年度通知的20元')
  await confirmFinding({ ...by, ...(await referenceTo(clerk.scope, last, confirmed.slug)) })
})

const known = async (id: string) => decisionsOf(clerk.scope, await stored(clerk, id))

test('a form knows the decisions of its own report, and of last year’s the explanations', async () => {
  expect(await known(last)).toMatchObject({
    current: [{ kind: 'explanation' }, { kind: 'confirmation' }],
    lastYear: [],
    suspended: [],
  })
  expect(await known(current)).toMatchObject({
    current: [],
    lastYear: [{ kind: 'explanation', text: '含上年度通知的20元' }],
    suspended: [],
  })
})

test('last year’s explanation settles nothing this year', async () => {
  expect((await standingsFor(clerk.scope, current)).find(({ slug }) => slug === explained.slug)).toMatchObject({
    state: 'open',
    decision: null,
  })
})

test('a form names the suspended checks with the reason', async () => {
  const security = await personAt('education', 'security', 'securityAdministrator')
  await suspendCheck(
    { actorId: security.userId, organisationId: 'education', slug: explained.slug, now },
    '收费年度口径待明确',
  )
  expect((await known(current)).suspended).toEqual([
    { slug: explained.slug, reason: '收费年度口径待明确', title: expect.stringContaining('信息处理费') },
  ])
})
