import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { changeOwnPassword } from '@/lib/features/account/verbs/change-password'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { database, transaction } from '@/lib/platform/database/client'
import { actorFrom } from '@/lib/platform/session/actor'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { storeSecurityPolicy } from '@/lib/platform/session/settings'
import { disableAccount, resetPassword } from '../../../support/account-verbs'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, password, request, signedIn } from '../../../support/people'

useDatabase()
const by = { actorId: null, now: new Date() }
const account = {
  username: 'new',
  displayName: '新同事',
  role: 'author',
  organisationId: 'district',
  password,
  mustChangePassword: false,
} as const

beforeAll(async () => {
  await addOrganisation('district')
})

describe('createAccount', () => {
  test.each([
    ['username.invalid', { username: 'ab' }],
    ['username.invalid', { username: '王小明' }],
    ['password.tooShort', { password: 'short' }],
    ['password.containsUsername', { username: 'zhang', password: 'my-ZHANG-password-7' }],
    ['password.tooSimple', { password: 'aaaaaaaaaaaaaaa' }],
    ['password.tooLong', { password: 'abcd'.repeat(33) }],
  ])('refuses: %s', async (code, change) => {
    expect(await createAccount({ ...account, ...change }, by)).toMatchObject({ ok: false, code })
    expect(await database().event.count({ where: { verb: 'createAccount' } })).toBe(0)
  })

  test('refuses a user name that exists, in whatever case', async () => {
    await addPerson('taken', 'author', 'district')
    expect(await createAccount({ ...account, username: 'TAKEN' }, by)).toMatchObject({
      ok: false,
      code: 'username.taken',
    })
  })

  test('stores no password in clear', async () => {
    await addPerson('hidden', 'author', 'district')
    const rows = await database().$queryRaw<{ text: string }[]>`
      SELECT to_jsonb(u)::text AS text FROM "User" u UNION ALL SELECT to_jsonb(e)::text FROM "Event" e`
    expect(rows.filter(({ text }) => text.includes(password))).toEqual([])
  })
})

describe('a password somebody else knows', () => {
  test('must be changed before anything else', async () => {
    await addPerson('fresh', 'author', 'district', true)
    expect(await signIn(request('fresh'), new Date())).toMatchObject({ ok: true, value: { mustChangePassword: true } })
    const headers = await signedIn('fresh')
    const actor = (await actorFrom(headers, new Date()))!
    expect(scopeOf(actor)).toBeNull()
    expect(await changeOwnPassword(actor, { current: password, next: 'A wholly new one' }, new Date())).toMatchObject({
      ok: true,
    })
    const changed = (await actorFrom(headers, new Date()))!
    expect(changed.mustChangePassword).toBe(false)
    expect(scopeOf(changed)).not.toBeNull()
  })

  test('a reset ends the sessions, opens a locked account and asks for a change', async () => {
    const id = await addPerson('forgetful', 'author', 'district')
    const headers = await signedIn('forgetful')
    for (let i = 0; i < 5; i++) await signIn(request('forgetful', 'wrong password'), new Date())
    const reset = await resetPassword(id, by)
    if (!reset.ok) throw new Error(reset.message)
    expect(await actorFrom(headers, new Date())).toBeNull()
    expect(await signIn(request('forgetful'), new Date())).toMatchObject({ ok: false })
    expect(await signIn(request('forgetful', reset.value.password), new Date())).toMatchObject({
      ok: true,
      value: { mustChangePassword: true },
    })
  })
})

describe('changePassword', () => {
  test('keeps this session and ends the others', async () => {
    await addPerson('mobile', 'author', 'district')
    const [here, elsewhere] = [await signedIn('mobile'), await signedIn('mobile')]
    const actor = (await actorFrom(here, new Date()))!
    await changeOwnPassword(actor, { current: password, next: 'A wholly new one' }, new Date())
    expect(await actorFrom(here, new Date())).not.toBeNull()
    expect(await actorFrom(elsewhere, new Date())).toBeNull()
  })

  test('refuses a wrong current password, the same again, and a weak new one', async () => {
    await addPerson('stubborn', 'author', 'district')
    const actor = (await actorFrom(await signedIn('stubborn'), new Date()))!
    const change = (current: string, next: string) => changeOwnPassword(actor, { current, next }, new Date())
    expect(await change('wrong', 'A wholly new one')).toMatchObject({ ok: false, code: 'password.currentWrong' })
    expect(await change(password, password)).toMatchObject({ ok: false, code: 'password.unchanged' })
    expect(await change(password, 'stubborn-stubborn')).toMatchObject({ ok: false, code: 'password.containsUsername' })
  })

  test('a stolen session cannot be used to guess the password', async () => {
    await addPerson('robbed', 'author', 'district')
    const actor = (await actorFrom(await signedIn('robbed'), new Date()))!
    const guess = () => changeOwnPassword(actor, { current: 'guess', next: 'A wholly new one' }, new Date())
    for (let i = 0; i < 10; i++) expect(await guess()).toMatchObject({ code: 'password.currentWrong' })
    expect(await guess()).toMatchObject({ code: 'attempts.tooMany' })
  })
})

describe('the policy', () => {
  const DAY = 24 * 3_600_000
  const later = (days: number) => new Date(Date.now() + days * DAY)
  const own = async (username: string) => (await actorFrom(await signedIn(username), new Date()))!
  const switchTo = (passwords: 'dengbao' | 'asvs') =>
    transaction((tx) => storeSecurityPolicy(tx, { passwords, secondFactor: 'nobody' }, { byId: guard, at: new Date() }))
  let guard: string

  beforeAll(async () => {
    guard = await addPerson('guard', 'securityAdministrator', 'district')
  })
  afterEach(() => switchTo('dengbao'))

  test('of 等级保护 refuses the last five passwords, and no more', async () => {
    await addPerson('historian', 'author', 'district')
    const actor = await own('historian')
    const names = [
      password,
      ...['River', 'Bridge', 'Lantern', 'Mountain', 'Garden'].map((word) => `${word} horse battery 9`),
    ]
    for (let i = 1; i < names.length; i++)
      expect(await changeOwnPassword(actor, { current: names[i - 1]!, next: names[i]! }, later(i))).toMatchObject({
        ok: true,
      })
    for (const former of names.slice(1, -1))
      expect(await changeOwnPassword(actor, { current: names.at(-1)!, next: former }, later(10))).toMatchObject({
        ok: false,
        code: 'password.usedBefore',
      })
    expect(await changeOwnPassword(actor, { current: names.at(-1)!, next: password }, later(10))).toMatchObject({
      ok: true,
    })
    expect(await database().formerPassword.count({ where: { userId: actor.userId } })).toBe(5)
  })

  test('of ASVS refuses none but the present one', async () => {
    await switchTo('asvs')
    await addPerson('returning', 'author', 'district')
    const actor = await own('returning')
    expect(
      await changeOwnPassword(actor, { current: password, next: 'only small letters here' }, new Date()),
    ).toMatchObject({ ok: true })
    expect(
      await changeOwnPassword(actor, { current: 'only small letters here', next: password }, new Date()),
    ).toMatchObject({ ok: true })
  })

  test('asks for a new password after ninety days, and says why; the other never', async () => {
    await addPerson('settled', 'author', 'district')
    const { id } = await database().user.update({
      where: { username: 'settled' },
      data: { passwordChangedAt: later(-89) },
    })
    const headers = await signedIn('settled')
    expect(await actorFrom(headers, new Date())).toMatchObject({ mustChangePassword: false, passwordExpired: false })
    await database().user.update({ where: { id }, data: { passwordChangedAt: later(-90) } })
    const expired = (await actorFrom(headers, new Date()))!
    expect(expired).toMatchObject({ mustChangePassword: true, passwordExpired: true })
    expect(scopeOf(expired)).toBeNull()
    await switchTo('asvs')
    expect(await actorFrom(headers, new Date())).toMatchObject({ mustChangePassword: false })
    await switchTo('dengbao')
    expect(await changeOwnPassword(expired, { current: password, next: 'A wholly new one' }, new Date())).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await actorFrom(headers, new Date())).toMatchObject({ mustChangePassword: false, passwordExpired: false })
  })

  test('of the moment decides how a new password has to be, and the present one stays good', async () => {
    await switchTo('asvs')
    await addPerson('plain', 'author', 'district')
    const actor = await own('plain')
    await changeOwnPassword(actor, { current: password, next: 'only small letters here' }, new Date())
    await switchTo('dengbao')
    expect(await signIn(request('plain', 'only small letters here'), new Date())).toMatchObject({ ok: true })
    expect(
      await changeOwnPassword(
        actor,
        { current: 'only small letters here', next: 'other small letters here' },
        new Date(),
      ),
    ).toMatchObject({ ok: false, code: 'password.tooSimple' })
  })

  test('of ASVS locks after ten wrong passwords', async () => {
    await switchTo('asvs')
    await addPerson('tolerated', 'author', 'district')
    for (let i = 0; i < 9; i++) await signIn(request('tolerated', 'wrong password'), new Date())
    expect(await signIn(request('tolerated'), new Date())).toMatchObject({ ok: true })
    for (let i = 0; i < 10; i++) await signIn(request('tolerated', 'wrong password'), new Date())
    expect(await signIn(request('tolerated'), new Date())).toMatchObject({ ok: false })
  })
})

test('an account that does not exist is not found', async () => {
  expect(await resetPassword('nobody', by)).toMatchObject({ ok: false, code: 'account.notFound' })
  expect(await disableAccount('nobody', by)).toMatchObject({ ok: false, code: 'account.notFound' })
})
