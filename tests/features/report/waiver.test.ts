import { beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/lib/platform/database/client'
import { useDatabase } from '../../support/database'
import { blocked, fill, referenceTo, storedStanding } from '../../support/findings'
import { addAgency, eventsOf, now, type Person, personAt, reportFor } from '../../support/setting'
import { grantWaiver, refuseWaiver, requestWaiver } from '../../support/verbs'

useDatabase()
let clerk: Person
let approver: Person
let reviewer: Person
let id: string
let year = 2019

beforeAll(async () => {
  await addAgency('district')
  clerk = await addAgency('education', 'district')
  approver = await personAt('education', 'head', 'approver')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
})

beforeEach(async () => {
  await database().report.updateMany({ where: { year: 2026 }, data: { year: (year -= 20) } })
  id = await reportFor(clerk, 2026)
})

const reason = '我单位当年由区财政统一收取，无单独数字'
const by = async (person: Person) => ({
  ...(await referenceTo(person.scope, id, blocked.slug)),
  scope: person.scope,
  actorId: person.userId,
  reportId: id,
  now,
})

test('a request goes on blocking and is counted for the reviewer', async () => {
  const before = await storedStanding(id)
  expect(await requestWaiver(await by(approver), reason)).toMatchObject({
    ok: true,
    value: { decisions: [{ kind: 'waiver', text: reason, by: 'head', answer: null }] },
  })
  expect(await storedStanding(id)).toEqual({ ...before, openWaivers: 1 })
  expect(await eventsOf(id, 'requestWaiver')).toMatchObject([{ actorId: approver.userId, organisationId: 'education' }])
})

test('granted it lifts the block of this finding alone, until a value changes', async () => {
  const before = await storedStanding(id)
  await requestWaiver(await by(approver), reason)
  expect(await grantWaiver(await by(reviewer), '')).toMatchObject({
    ok: true,
    value: { decisions: [{ answer: { granted: true, by: 'reviewer', at: now.toISOString() } }] },
  })
  expect(await storedStanding(id)).toMatchObject({
    blocking: before.blocking - 1,
    openWaivers: 0,
    revision: before.revision,
    content: before.content,
  })
  expect(await requestWaiver(await by(approver), reason)).toMatchObject({ ok: false, code: 'waiver.granted' })

  await fill(clerk, id, { 'requests.received.businesses': '0' })
  expect(await storedStanding(id)).toMatchObject({ blocking: before.blocking - 1 })
  await fill(clerk, id, { 'otherMatters.processingFee.charged': '约3万元' })
  const slugs = (await storedStanding(id)).findingCounts as Record<string, { blocking: number }>
  expect(slugs[blocked.slug]?.blocking).toBe(1)
})

test('refused it blocks on, says why, and may be asked for again', async () => {
  const before = await storedStanding(id)
  await requestWaiver(await by(approver), reason)
  expect(await refuseWaiver(await by(reviewer), '略')).toMatchObject({ ok: false, code: 'decision.text' })
  expect(await refuseWaiver(await by(reviewer), '数字应从财政部门取得后填报')).toMatchObject({
    ok: true,
    value: { decisions: [{ answer: { granted: false, text: '数字应从财政部门取得后填报' } }] },
  })
  expect(await storedStanding(id)).toEqual(before)
  expect(await grantWaiver(await by(reviewer), '')).toMatchObject({ ok: false, code: 'waiver.notAsked' })
  expect(await requestWaiver(await by(approver), '财政部门答复确无单独数字')).toMatchObject({ ok: true })
  expect(await grantWaiver(await by(reviewer), '同意')).toMatchObject({ ok: true })
})

test('nobody answers his own request, nor what was not asked', async () => {
  expect(await grantWaiver(await by(reviewer), '')).toMatchObject({ ok: false, code: 'waiver.notAsked' })
  await requestWaiver(await by(reviewer), reason)
  expect(await grantWaiver(await by(reviewer), '')).toMatchObject({ ok: false, code: 'waiver.own' })
  expect(await refuseWaiver(await by(reviewer), '不应当豁免')).toMatchObject({ ok: false, code: 'waiver.own' })
  expect((await storedStanding(id)).openWaivers).toBe(1)
})

test('an answer given while the values changed is refused', async () => {
  await requestWaiver(await by(approver), reason)
  const seen = await by(reviewer)
  await fill(clerk, id, {
    'otherMatters.processingFee.charged': '10',
    'otherMatters.processingFee.collected': '10',
    'otherMatters.processingFee.notices': '1',
  })
  expect(await grantWaiver(seen, '')).toMatchObject({ ok: false, code: 'finding.gone' })
  expect(await eventsOf(id, 'grantWaiver')).toEqual([])
})

test('of two answers at the same moment one is given', async () => {
  await requestWaiver(await by(approver), reason)
  const seen = await by(reviewer)
  const answers = await Promise.all([grantWaiver(seen, ''), refuseWaiver(seen, '数字应当如实填报')])
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('only what must be corrected can be waived', async () => {
  await fill(clerk, id, { issuedOn: '2027-03-01' })
  const finding = await referenceTo(approver.scope, id, 'signed-and-dated')
  expect(
    await requestWaiver({ ...finding, scope: approver.scope, actorId: approver.userId, reportId: id, now }, reason),
  ).toMatchObject({ ok: false, code: 'finding.gone' })
})
