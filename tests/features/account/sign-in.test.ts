import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { signOut } from '@/lib/features/account/verbs/sign-out'
import { database } from '@/lib/platform/database/client'
import { actorFrom } from '@/lib/platform/session/actor'
import { disableAccount, enableAccount } from '../../support/account-verbs'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, password, request, signedIn } from '../../support/people'

useDatabase()
const after = (milliseconds: number) => new Date(Date.now() + milliseconds)
const refusal = { ok: false, code: 'signIn.refused' }

beforeAll(async () => {
  await addOrganisation('district')
  await addPerson('clerk', 'author', 'district')
})

test('a person signs in by user name, however he writes it, and is known from then on', async () => {
  const actor = await actorFrom(await signedIn('  Clerk '), new Date())
  expect(actor).toMatchObject({
    username: 'clerk',
    role: 'author',
    mustChangePassword: false,
    organisation: { id: 'district', name: 'district全称', path: '/district/' },
  })
})

test('cookies are kept from scripts and other sites', async () => {
  const result = await signIn(request('clerk'), new Date())
  expect(result).toMatchObject({
    ok: true,
    value: { cookie: { name: 'ogi.session_token', path: '/', httpOnly: true, sameSite: 'lax', maxAge: 12 * 3600 } },
  })
})

test.each([
  ['a wrong password', 'clerk', 'not the password'],
  ['an unknown name', 'nobody', password],
  ['a name that cannot be', '张三', password],
  ['an empty name', '', ''],
  ['a password of 100,000 characters', 'clerk', 'x'.repeat(100_000)],
])('%s is refused with one and the same sentence', async (_, username, secret) => {
  const result = await signIn(request(username, secret), new Date())
  expect(result).toMatchObject({
    ...refusal,
    message: expect.stringContaining('用户名或密码不正确，或账号已被暂时锁定（连续输错 5 次的账号锁定 15 分钟）'),
  })
})

test('nobody is known without a cookie, or with a forged one', async () => {
  expect(await actorFrom(new Headers(), new Date())).toBeNull()
  const token = (await database().session.findFirstOrThrow()).token
  expect(await actorFrom(new Headers({ cookie: `ogi.session_token=${token}.AAAA` }), new Date())).toBeNull()
})

test('after signing out the cookie is worth nothing', async () => {
  const headers = await signedIn('clerk')
  await signOut(headers, new Date())
  expect(await actorFrom(headers, new Date())).toBeNull()
  expect(await database().event.count({ where: { verb: 'signOut' } })).toBe(1)
})

describe('lockout', () => {
  test('five wrong passwords lock the account for fifteen minutes, even for the right one', async () => {
    await addPerson('locked', 'author', 'district')
    const start = new Date()
    for (let i = 0; i < 5; i++) expect(await signIn(request('locked', 'wrong password'), start)).toMatchObject(refusal)
    expect(await signIn(request('locked'), after(14 * 60_000))).toMatchObject(refusal)
    expect(await signIn(request('locked'), after(16 * 60_000))).toMatchObject({ ok: true })
  })

  test('four wrong passwords do not, and success starts the count anew', async () => {
    await addPerson('careless', 'author', 'district')
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await signIn(request('careless', 'wrong password'), new Date())
      expect(await signIn(request('careless'), new Date())).toMatchObject({ ok: true })
    }
  })

  test('of twenty guesses at the same moment no more than five are looked at', async () => {
    await addPerson('target', 'author', 'district')
    const guesses = Array.from({ length: 20 }, () => signIn(request('target', 'wrong password'), new Date()))
    await Promise.all(guesses)
    const { failedLogins, lockedUntil } = await database().user.findUniqueOrThrow({ where: { username: 'target' } })
    expect(failedLogins).toBe(5)
    expect(lockedUntil!.getTime()).toBeGreaterThan(Date.now())
  })

  test('a locked account takes as long to refuse as a wrong password', async () => {
    const time = async (username: string) => {
      const start = performance.now()
      await signIn(request(username, 'wrong password'), new Date())
      return performance.now() - start
    }
    await addPerson('slow', 'author', 'district')
    const wrong = await time('slow')
    for (let i = 0; i < 4; i++) await time('slow')
    const locked = await time('slow')
    const unknown = await time('nobody')
    expect(Math.min(locked, unknown)).toBeGreaterThan(wrong / 4)
  })
})

test('a disabled account is out at once and cannot come back until enabled', async () => {
  const id = await addPerson('leaving', 'author', 'district')
  const headers = await signedIn('leaving')
  await disableAccount(id, { actorId: null, now: new Date() })
  expect(await actorFrom(headers, new Date())).toBeNull()
  expect(await signIn(request('leaving'), new Date())).toMatchObject(refusal)
  await enableAccount(id, { actorId: null, now: new Date() })
  expect(await signIn(request('leaving'), new Date())).toMatchObject({ ok: true })
})

describe('the end of a session', () => {
  test('half an hour without use', async () => {
    const headers = await signedIn('clerk')
    expect(await actorFrom(headers, after(29 * 60_000))).not.toBeNull()
    // That use was noted, so that the half hour begins again.
    expect(await actorFrom(headers, after(58 * 60_000))).not.toBeNull()
    expect(await actorFrom(headers, after(89 * 60_000))).toBeNull()
    expect(await actorFrom(headers, new Date())).toBeNull()
  })

  test('twelve hours after sign-in, however much it is used', async () => {
    const headers = await signedIn('clerk')
    for (let minutes = 20; minutes < 12 * 60; minutes += 20)
      expect(await actorFrom(headers, after(minutes * 60_000))).not.toBeNull()
    expect(await actorFrom(headers, after(12 * 3_600_000))).toBeNull()
  })
})

test('one address may try thirty times a minute; other addresses are not touched by it', async () => {
  const now = after(3_600_000)
  for (let i = 0; i < 30; i++) await signIn(request('张', '', '192.0.2.1'), now)
  expect(await signIn(request('clerk', password, '192.0.2.1'), now)).toMatchObject({
    ok: false,
    code: 'attempts.tooMany',
  })
  expect(await signIn(request('clerk', password, '192.0.2.2'), now)).toMatchObject({ ok: true })
  expect(await signIn(request('clerk', password, '192.0.2.1'), new Date(now.getTime() + 61_000))).toMatchObject({
    ok: true,
  })
})

test('of each refusal it is told why, of a lock once, and of endless attempts once a minute', async () => {
  const id = await addPerson('watched', 'author', 'district')
  const first = await database().event.count()
  const when = after(7_200_000)
  for (let i = 0; i < 6; i++) await signIn(request('watched', 'wrong password'), when)
  await disableAccount(id, { actorId: null, now: when })
  await signIn(request('watched'), when)
  for (const name of ['nobody', '张三', '']) await signIn(request(name), when)
  for (let i = 0; i < 33; i++) await signIn(request('张', '', '192.0.2.55'), when)
  const told = (await database().event.findMany({ where: { id: { gt: first } }, orderBy: { id: 'asc' } })).map(
    ({ verb, detail }) => [verb, (detail as { reason?: string }).reason ?? null],
  )
  const wrong = ['signInRefused', 'wrongPassword']
  const unknown = ['signInRefused', 'unknownName']
  expect(told).toEqual([
    wrong,
    wrong,
    wrong,
    wrong,
    wrong,
    ['lockAccount', null],
    ['signInRefused', 'locked'],
    ['disableAccount', null],
    ['signInRefused', 'disabled'],
    unknown,
    unknown,
    unknown,
    ...Array.from({ length: 30 }, () => unknown),
    ['signInThrottled', null],
  ])
})

test('sign-ins and refusals are recorded, with the account but never with what was typed', async () => {
  await signIn(request('clerk', 'a secret mistyped', '192.0.2.9'), new Date())
  const last = await database().event.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const { id } = await database().user.findUniqueOrThrow({ where: { username: 'clerk' } })
  expect(last).toMatchObject({
    verb: 'signInRefused',
    actorId: null,
    organisationId: 'district',
    address: '192.0.2.9',
    detail: { accountId: id, reason: 'wrongPassword' },
  })
  await signIn(request('clerk'), new Date())
  expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ verb: 'signIn', actorId: id })
})
