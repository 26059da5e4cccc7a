import pg from 'pg'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { database } from '@/lib/platform/database/client'
import { actorFrom } from '@/lib/platform/session/actor'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, signedIn } from '../../support/people'

useDatabase()
let headers: Headers

beforeAll(async () => {
  await addOrganisation('district')
  await addPerson('clerk', 'author', 'district')
  headers = await signedIn('clerk')
  await actorFrom(headers, new Date())
})
afterEach(() => void vi.restoreAllMocks())

/** How many statements this sends to PostgreSQL. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query').mockClear()
  await work()
  return sent.mock.calls.length
}

test('who asks is one statement: session, person, organisation, policy and practice together', async () => {
  expect(await statementsOf(() => actorFrom(headers, new Date()))).toBe(1)
})

test('that the session was used is a second one, at most once a minute', async () => {
  const later = new Date(Date.now() + 90_000)
  expect(await statementsOf(() => actorFrom(headers, later))).toBe(2)
  expect(await statementsOf(() => actorFrom(headers, new Date(later.getTime() + 30_000)))).toBe(1)
})

test('without a cookie, or with a forged one, there is none', async () => {
  const { token } = await database().session.findFirstOrThrow()
  const forged = new Headers({ cookie: `ogi.session_token=${token}.${'A'.repeat(43)}=` })
  for (const stranger of [new Headers(), forged])
    expect(await statementsOf(() => actorFrom(stranger, new Date()))).toBe(0)
})

test('a policy and a practice season that are there are found by the same statement', async () => {
  const at = new Date()
  await database().setting.create({
    data: { key: 'security.policy', value: { passwords: 'asvs', secondFactor: 'everyone' }, at },
  })
  await database().session.updateMany({ data: { practice: true } })
  expect(await actorFrom(headers, at)).toMatchObject({ mustEnrol: true, practice: false, practiceEnded: true })
  await database().season.create({ data: { year: 2025, practice: true, format: '2021', openedAt: at } })
  expect(await actorFrom(headers, at)).toMatchObject({ practice: true, practiceEnded: false })
  expect(await statementsOf(() => actorFrom(headers, at))).toBe(1)
})
