import { beforeAll, describe, expect, test } from 'vitest'
import { listAdministratorChanges } from '@/lib/features/account/data/account-security'
import { type AccountFilter, addressesOf, searchAccounts } from '@/lib/features/account/data/accounts'
import { changeOwnAddress } from '@/lib/features/account/verbs/change-address'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { createMissingAccounts, usernameFor } from '@/lib/features/account/verbs/create-missing-accounts'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { database } from '@/lib/platform/database/client'
import { roles } from '@/lib/platform/permissions'
import { actorFrom } from '@/lib/platform/session/actor'
import { administratorRoles } from '@/lib/platform/session/security-policy'
import {
  changeAccount,
  disableAccount,
  enableAccount,
  removeSecondFactor,
  resetPassword,
  unlockAccount,
} from '../../../support/account-verbs'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, password, request, scopeFor, signedIn } from '../../../support/people'

useDatabase()
const now = new Date()
const ids = {} as Record<string, string>
const as = (username: string) => ({ actorId: ids[username]!, now })

beforeAll(async () => {
  await addOrganisation('district')
  for (const role of roles) ids[role] = await addPerson(role.toLowerCase(), role, 'district')
  ids.second = await addPerson('second', 'systemAdministrator', 'district')
})

describe('the three administrators', () => {
  test('a system administrator does nothing to his own account that his own page would refuse', async () => {
    const { systemAdministrator: id } = ids
    const before = await database().event.count()
    for (const verb of [
      disableAccount(id!, as('systemAdministrator')),
      resetPassword(id!, as('systemAdministrator')),
      removeSecondFactor(id!, as('systemAdministrator')),
    ]) {
      expect(await verb).toMatchObject({ ok: false, code: 'account.own' })
    }
    expect(await database().event.count()).toBe(before)
  })

  test('no verb changes the role of an account', async () => {
    const id = await addPerson('fixed', 'author', 'district')
    await changeAccount(id, { name: '新名', email: null }, as('systemAdministrator'))
    await disableAccount(id, as('systemAdministrator'))
    await enableAccount(id, as('systemAdministrator'))
    await resetPassword(id, as('systemAdministrator'))
    expect(await database().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ role: 'author' })
  })

  test.each(administratorRoles)('the last %s who can sign in stays', async (role) => {
    const others = await database().user.findMany({ where: { role, id: { not: ids[role] }, disabled: false } })
    for (const { id } of others)
      expect(
        await disableAccount(id, as(role === 'systemAdministrator' ? 'systemAdministrator' : 'second')),
      ).toMatchObject({ ok: true })
    expect(await disableAccount(ids[role]!, { actorId: null, now })).toMatchObject({ ok: false, code: 'account.last' })
    const third = await addPerson(`third.${role.toLowerCase()}`, role, 'district')
    expect(await disableAccount(ids[role]!, { actorId: third, now })).toMatchObject({ ok: true })
    expect(await enableAccount(ids[role]!, { actorId: third, now })).toMatchObject({ ok: true })
  })

  test('two who disable each other at the same moment do not both succeed', async () => {
    const [one, two] = [
      await addPerson('one', 'auditAdministrator', 'district'),
      await addPerson('two', 'auditAdministrator', 'district'),
    ]
    for (const { id } of await database().user.findMany({
      where: { role: 'auditAdministrator', disabled: false, id: { notIn: [one, two] } },
    }))
      await disableAccount(id, { actorId: null, now })
    const results = await Promise.all([
      disableAccount(one, { actorId: two, now }),
      disableAccount(two, { actorId: one, now }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('whatever is done to one of them stands out, and what is done to others does not', async () => {
    const scope = await scopeFor('securityAdministrator', 'district')
    const id = await addPerson('watched', 'securityAdministrator', 'district')
    await resetPassword(id, as('systemAdministrator'))
    await resetPassword(ids.author!, as('systemAdministrator'))
    expect(
      (await listAdministratorChanges(scope, 2)).map(({ verb, username, role, by }) => [verb, username, role, by]),
    ).toEqual([
      ['resetPassword', 'watched', 'securityAdministrator', 'systemadministrator'],
      ['createAccount', 'watched', 'securityAdministrator', null],
    ])
  })
})

describe('an account', () => {
  test('that is locked opens before its time', async () => {
    const id = await addPerson('locked', 'author', 'district')
    for (let i = 0; i < 5; i++) await signIn(request('locked', 'wrong password'), now)
    expect(await signIn(request('locked'), now)).toMatchObject({ ok: false })
    expect(await unlockAccount(id, as('systemAdministrator'))).toEqual({ ok: true, value: null })
    expect(await signIn(request('locked'), now)).toMatchObject({ ok: true })
  })

  test('is disabled and enabled once each: a second click is told', async () => {
    const id = await addPerson('twice', 'author', 'district')
    expect(await disableAccount(id, as('systemAdministrator'))).toMatchObject({ ok: true })
    expect(await disableAccount(id, as('systemAdministrator'))).toMatchObject({ ok: false, code: 'account.disabled' })
    expect(await enableAccount(id, as('systemAdministrator'))).toMatchObject({ ok: true })
    expect(await enableAccount(id, as('systemAdministrator'))).toMatchObject({ ok: false, code: 'account.enabled' })
  })

  test('that changed hands tells who it was', async () => {
    const id = await addPerson('renamed', 'author', 'district')
    expect(
      await changeAccount(id, { name: '赵乙', email: 'office@example.gov.cn' }, as('systemAdministrator')),
    ).toMatchObject({ ok: true })
    expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      verb: 'changeAccount',
      detail: { from: 'renamed', to: '赵乙' },
    })
    expect(
      await changeAccount(id, { name: '赵乙', email: 'office@example.gov.cn' }, as('systemAdministrator')),
    ).toMatchObject({ ok: false, code: 'account.unchanged' })
  })
})

test('mail goes to real addresses only, to each once, and to nobody whose account is off', async () => {
  await addOrganisation('bureau')
  for (const [username, email] of [
    ['mail.a', 'office@example.gov.cn'],
    ['mail.b', 'office@example.gov.cn'],
    ['mail.c', null],
    ['mail.d', 'gone@example.gov.cn'],
    ['mail.e', 'head@example.gov.cn'],
  ] as const) {
    const made = await createAccount(
      {
        username,
        displayName: username,
        role: username === 'mail.e' ? 'approver' : 'author',
        organisationId: 'bureau',
        password,
        mustChangePassword: false,
        email,
      },
      { actorId: null, now },
    )
    if (made.ok) ids[username] = made.value.userId
  }
  await disableAccount(ids['mail.d']!, { actorId: null, now })
  expect(await addressesOf('bureau')).toEqual(['office@example.gov.cn', 'head@example.gov.cn'])
  expect(await addressesOf('bureau', { role: 'approver' })).toEqual(['head@example.gov.cn'])
  const actor = (await actorFrom(await signedIn('mail.a'), now))!
  expect(await changeOwnAddress(actor, null, now)).toMatchObject({ ok: true })
  expect(await addressesOf('bureau', { role: 'author' })).toEqual(['office@example.gov.cn'])
  expect(await addressesOf('nowhere')).toEqual([])
})

describe('accounts for organisations without one', () => {
  test('each gets one that opens with its slip, and nobody gets two', async () => {
    await addOrganisation('root')
    for (let i = 0; i < 7; i++) await addOrganisation(`unit${i}`, 'root')
    const scope = await scopeFor('systemAdministrator', 'root')
    const by = { actorId: ids.systemAdministrator!, organisationId: 'district', now }
    const turns = await Promise.all([createMissingAccounts(scope, by, 3), createMissingAccounts(scope, by, 3)])
    for (
      let turn = await createMissingAccounts(scope, by, 3);
      turn.ok;
      turn = await createMissingAccounts(scope, by, 3)
    )
      turns.push(turn)
    const slips = turns.flatMap((turn) => (turn.ok ? turn.value.made : []))
    const counts = await database().user.groupBy({
      by: ['organisationId'],
      where: { role: 'author', organisation: { parentId: 'root' } },
      _count: true,
    })
    expect(counts).toHaveLength(7)
    expect(counts.every(({ _count }) => _count === 1)).toBe(true)
    expect(new Set(slips.map(({ username }) => username)).size).toBe(slips.length)
    const { username, password: secret } = slips.at(-1)!
    expect(await signIn(request(username, secret), now)).toMatchObject({
      ok: true,
      value: { mustChangePassword: true },
    })
    expect(await createMissingAccounts(scope, by)).toMatchObject({ ok: false, code: 'account.noneMissing' })
    const events = await database().event.findMany({ where: { verb: 'createAccounts' } })
    expect(events).toHaveLength(turns.filter(({ ok }) => ok).length)
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain(secret)
  })

  test('names are by number, and go round those that are taken', () => {
    expect(usernameFor(7, new Set())).toBe('dw0007')
    expect(usernameFor(7, new Set(['dw0007', 'dw0007a']))).toBe('dw0007b')
    expect(usernameFor(123_456, new Set())).toBe('dw123456')
  })
})

describe('the list', () => {
  const filter: AccountFilter = { text: '', role: null, state: null, page: 1 }
  test('finds by name, organisation, role and state, a page at a time', async () => {
    const scope = await scopeFor('systemAdministrator', 'district')
    const search = async (change: Partial<AccountFilter>) =>
      (await searchAccounts(scope, { ...filter, ...change }, now)).rows.map(({ username }) => username)
    expect(await search({ text: 'RENAMED' })).toEqual(['renamed'])
    expect(await search({ text: '赵乙' })).toEqual(['renamed'])
    expect(await search({ text: 'bureau全' })).toEqual(['mail.a', 'mail.b', 'mail.c', 'mail.d', 'mail.e'])
    expect(await search({ text: 'bureau', state: 'disabled' })).toEqual(['mail.d'])
    expect(await search({ text: 'bureau', role: 'approver' })).toEqual(['mail.e'])
    expect(await search({ text: 'bureau', state: 'never' })).toEqual(['mail.b', 'mail.c', 'mail.e'])
    expect(await search({ text: '%' })).toEqual([])
    await database().user.update({
      where: { username: 'mail.b' },
      data: { lockedUntil: new Date(now.getTime() + 1000) },
    })
    expect(await search({ state: 'locked' })).toEqual(['mail.b'])
    const all = await searchAccounts(scope, filter, now)
    expect(all.total).toBe(await database().user.count())
    expect(all.rows).toHaveLength(Math.min(all.total, 50))
    expect((await searchAccounts(scope, { ...filter, page: 2 }, now)).rows).toHaveLength(Math.max(all.total - 50, 0))
  })
})
