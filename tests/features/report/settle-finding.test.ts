import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listDecisions, listDecisionsFor } from '@/lib/features/report/data/decisions'
import { database } from '@/lib/platform/database/client'
import { useDatabase } from '../../support/database'
import { confirmed, explained, fill, referenceTo, standingsFor, storedStanding } from '../../support/findings'
import { addAgency, eventsOf, now, type Person, personAt, reportFor } from '../../support/setting'
import { confirmFinding, explainFinding, withdrawDecision } from '../../support/verbs'

useDatabase()
let clerk: Person
let colleague: Person
let neighbour: Person
let id: string
let year = 2019

beforeAll(async () => {
  clerk = await addAgency('education')
  colleague = await personAt('education', 'colleague')
  neighbour = await addAgency('police')
})

beforeEach(async () => {
  await database().report.updateMany({ where: { year: 2026 }, data: { year: (year -= 20) } })
  id = await reportFor(clerk, 2026)
  await fill(clerk, id, { ...explained.fields, ...confirmed.fields })
})

const text = '含上年度通知、本年度收取的20元'
const by = (person: Person) => ({ scope: person.scope, actorId: person.userId, reportId: id, now })
const reference = (slug: string) => referenceTo(clerk.scope, id, slug)
const stateOf = async (slug: string) =>
  (await standingsFor(clerk.scope, id)).find((standing) => standing.slug === slug)?.state
const steps = async () => (await listDecisions(clerk.scope, id)).map(({ verb, text: said, byId }) => [verb, said, byId])

describe('an explanation', () => {
  test('is stored with who and when, told in one event, and settles the finding', async () => {
    const finding = await reference(explained.slug)
    const before = await storedStanding(id)
    expect(await explainFinding({ ...by(clerk), ...finding }, ` ${text}\n`)).toMatchObject({
      ok: true,
      value: {
        decisions: [{ ...finding, kind: 'explanation', text, at: now.toISOString(), by: 'education', answer: null }],
      },
    })
    expect(await stateOf(explained.slug)).toBe('decided')
    expect(await eventsOf(id, 'explainFinding')).toEqual([
      {
        revision: 1,
        detail: { slug: explained.slug, key: finding.key },
        actorId: clerk.userId,
        organisationId: 'education',
        at: now,
      },
    ])
    // It lies beside the content: neither content nor revision changes, and so neither does the digest.
    expect(await storedStanding(id)).toEqual(before)
  })

  test('is void when a value changes, with its text kept, and can be given again for the new values', async () => {
    await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, text)
    await fill(clerk, id, { 'otherMatters.processingFee.collected': '130' })
    expect((await standingsFor(clerk.scope, id)).find(({ slug }) => slug === explained.slug)).toMatchObject({
      state: 'void',
      decision: { text },
    })
    await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, text)
    expect(await stateOf(explained.slug)).toBe('decided')
    expect(await steps()).toEqual([
      ['explain', text, clerk.userId],
      ['explain', text, clerk.userId],
    ])
  })

  test('outlives saves of other fields and a finding that goes away for a while', async () => {
    await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, text)
    await fill(clerk, id, { 'requests.received.businesses': '4' })
    expect(await stateOf(explained.slug)).toBe('decided')
    await fill(clerk, id, { 'otherMatters.processingFee.collected': '90' })
    expect(await stateOf(explained.slug)).toBeUndefined()
    await fill(clerk, id, { 'otherMatters.processingFee.collected': '120' })
    expect(await stateOf(explained.slug)).toBe('decided')
  })

  test('of a colleague takes the place of the first; both stay stored', async () => {
    const finding = await reference(explained.slug)
    await explainFinding({ ...by(clerk), ...finding }, text)
    const second = await explainFinding({ ...by(colleague), ...finding }, '上年通知的20元在今年一月才收到')
    expect(second).toMatchObject({
      ok: true,
      value: { decisions: [{ text: '上年通知的20元在今年一月才收到', by: 'colleague' }] },
    })
    expect(await steps()).toHaveLength(2)
  })

  test.each([
    ['原因略', '说明太短'],
    ['。'.repeat(501), '501 个字'],
  ])('of “%.10s” is refused by its length', async (typed, words) => {
    expect(await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, typed)).toMatchObject({
      ok: false,
      code: 'decision.text',
      message: expect.stringContaining(words),
    })
    expect(await steps()).toEqual([])
  })

  test('is refused for values that have changed in the meantime', async () => {
    const finding = await reference(explained.slug)
    await fill(colleague, id, { 'otherMatters.processingFee.collected': '150' })
    expect(await explainFinding({ ...by(clerk), ...finding }, text)).toMatchObject({
      ok: false,
      code: 'finding.changed',
    })
    expect(await steps()).toEqual([])
    expect(await eventsOf(id, 'explainFinding')).toEqual([])
  })

  test('is refused for a finding that has gone, for one that wants something else, and for none', async () => {
    const finding = await reference(explained.slug)
    expect(await explainFinding({ ...by(clerk), ...(await reference(confirmed.slug)) }, text)).toMatchObject({
      ok: false,
      code: 'finding.gone',
    })
    expect(await explainFinding({ ...by(clerk), ...finding, key: 'requests.received.total' }, text)).toMatchObject({
      ok: false,
      code: 'finding.gone',
    })
    await fill(clerk, id, { 'otherMatters.processingFee.collected': '80' })
    expect(await explainFinding({ ...by(clerk), ...finding }, text)).toMatchObject({ ok: false, code: 'finding.gone' })
  })

  test('in a report outside the scope finds nothing', async () => {
    const finding = await reference(explained.slug)
    expect(await explainFinding({ ...by(neighbour), ...finding }, text)).toMatchObject({
      ok: false,
      code: 'report.notFound',
    })
    expect(await listDecisions(neighbour.scope, id)).toEqual([])
  })
})

describe('a confirmation', () => {
  test('is one click with a name and a time', async () => {
    const finding = await reference(confirmed.slug)
    expect(await confirmFinding({ ...by(clerk), ...finding })).toMatchObject({
      ok: true,
      value: { decisions: [{ kind: 'confirmation', text: '', by: 'education', at: now.toISOString() }] },
    })
    expect(await stateOf(confirmed.slug)).toBe('decided')
    await fill(clerk, id, { issuedOn: '2027-03-02' })
    expect(await stateOf(confirmed.slug)).toBe('void')
  })

  test('does not stand in for an explanation', async () => {
    expect(await confirmFinding({ ...by(clerk), ...(await reference(explained.slug)) })).toMatchObject({
      ok: false,
      code: 'finding.gone',
    })
  })
})

describe('a decision taken back', () => {
  test('leaves the finding open and every word stored', async () => {
    const finding = await reference(explained.slug)
    await explainFinding({ ...by(clerk), ...finding }, text)
    expect(await withdrawDecision({ ...by(colleague), ...finding })).toMatchObject({
      ok: true,
      value: { decisions: [] },
    })
    expect(await stateOf(explained.slug)).toBe('open')
    expect(await steps()).toEqual([
      ['explain', text, clerk.userId],
      ['withdraw', '', colleague.userId],
    ])
    expect(await eventsOf(id, 'withdrawDecision')).toHaveLength(1)
  })

  test('cannot be taken back twice, nor from outside the scope', async () => {
    const finding = await reference(explained.slug)
    expect(await withdrawDecision({ ...by(clerk), ...finding })).toMatchObject({ ok: false, code: 'decision.gone' })
    expect(await withdrawDecision({ ...by(neighbour), ...finding })).toMatchObject({
      ok: false,
      code: 'report.notFound',
    })
  })
})

test('twenty decisions at the same moment are twenty steps in one order, the last of which stands', async () => {
  const finding = await reference(explained.slug)
  const given = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      explainFinding({ ...by(index % 2 ? clerk : colleague), ...finding }, `第${index}次写下的原因`),
    ),
  )
  expect(given.every(({ ok }) => ok)).toBe(true)
  const all = await listDecisions(clerk.scope, id)
  expect(all).toHaveLength(20)
  expect((await standingsFor(clerk.scope, id)).find(({ slug }) => slug === explained.slug)?.decision?.text).toBe(
    all.at(-1)!.text,
  )
})

test('the steps of last year’s report are found from this year’s, within the scope', async () => {
  await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, text)
  expect(await listDecisionsFor(clerk.scope, 'education', 2026)).toMatchObject([{ text }])
  expect(await listDecisionsFor(clerk.scope, 'education', 1900)).toEqual([])
  expect(await listDecisionsFor(neighbour.scope, 'education', 2026)).toEqual([])
})

test.each([
  ['UPDATE', `UPDATE "Decision" SET text = ''`],
  ['DELETE', `DELETE FROM "Decision"`],
  ['TRUNCATE', `TRUNCATE "Decision"`],
])('the database refuses %s of a decision', async (_, sql) => {
  await explainFinding({ ...by(clerk), ...(await reference(explained.slug)) }, text)
  await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/)
})
