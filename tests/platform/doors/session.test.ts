import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { changePassword, signIn, signOut } from '@/lib/features/account/actions'
import { createReport } from '@/lib/features/report/actions'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { cameSignedIn } from '@/lib/platform/session/request'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, password, withCookies } from '../../support/people'

/** The browser's cookies, as Next shows them to an action. */
const jar = vi.hoisted(
  () =>
    new Map<
      string,
      { name: string; value: string; secure?: boolean; httpOnly?: boolean; path?: string; sameSite?: string }
    >(),
)
const extra = vi.hoisted(() => new Map<string, string>())

vi.mock('next/headers', () => ({
  headers: async () => {
    const sent = withCookies([...jar.values()] as never)
    for (const [name, value] of extra) sent.set(name, value)
    return sent
  },
  cookies: async () => ({
    set: (cookie: { name: string; value: string }) => jar.set(cookie.name, cookie),
    getAll: () => [...jar.values()],
    delete: (name: string) => jar.delete(name),
    toString: () => withCookies([...jar.values()] as never).get('cookie'),
  }),
}))

useDatabase()
const own = 'Another horse battery'

beforeAll(async () => {
  await addOrganisation('education')
  await addPerson('clerk', 'author', 'education')
  await addPerson('novice', 'author', 'education', true)
})

beforeEach(() => {
  jar.clear()
  extra.clear()
})

const work = () => createReport({ year: 2025 })

describe('signing in', () => {
  test('sets cookies that scripts cannot read, and opens the actions', async () => {
    expect(await work()).toMatchObject({ ok: false, code: 'session.signedOut' })
    expect(await signIn({ username: ' Clerk ', password })).toEqual({ ok: true, value: { mustChangePassword: false } })
    expect(jar.size).toBeGreaterThan(0)
    for (const cookie of jar.values())
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
    expect(await work()).toMatchObject({ ok: true })
  })

  test('over https sets cookies that never go over http', async () => {
    extra.set('x-forwarded-proto', 'https')
    await signIn({ username: 'clerk', password })
    expect(jar.size).toBeGreaterThan(0)
    expect([...jar.values()].every(({ secure }) => secure)).toBe(true)
  })

  test('with a wrong password or name sets none, and says the same of both', async () => {
    const wrong = await signIn({ username: 'clerk', password: 'wrong horse battery' })
    expect(wrong).toMatchObject({ ok: false })
    expect(await signIn({ username: 'nobody', password })).toEqual(wrong)
    expect(jar.size).toBe(0)
  })

  test.each([
    { username: 'clerk' },
    { username: ['clerk'], password },
    { username: 'clerk', password, role: 'auditAdministrator' },
    { username: 'x'.repeat(201), password },
    null,
  ])('with %j is refused by its shape', async (raw) => {
    expect(await signIn(raw)).toMatchObject({ ok: false, code: 'input.invalid' })
  })
})

test('signing out ends the session: its cookies open nothing any more', async () => {
  await signIn({ username: 'clerk', password })
  const kept = [...jar]
  expect(await signOut({})).toEqual({ ok: true, value: null })
  expect(jar.size).toBe(0)
  for (const [name, cookie] of kept) jar.set(name, cookie)
  expect(await work()).toMatchObject({ ok: false, code: 'session.signedOut' })
})

test('signing out without a session is no fault', async () => {
  expect(await signOut({})).toEqual({ ok: true, value: null })
})

describe('the own password', () => {
  test('is nobody’s to change who is not signed in', async () => {
    expect(await changePassword({ current: password, next: own })).toMatchObject({
      ok: false,
      code: 'session.signedOut',
    })
  })

  test('must be set before anything else may be done', async () => {
    expect(await signIn({ username: 'novice', password })).toEqual({ ok: true, value: { mustChangePassword: true } })
    expect(await work()).toMatchObject({ ok: false, code: 'session.mustChangePassword' })
    await expect(requireActor('/')).rejects.toMatchObject({ digest: expect.stringContaining(';/change-password;') })
    expect(await changePassword({ current: 'wrong horse battery', next: own })).toMatchObject({
      ok: false,
      code: 'password.currentWrong',
    })
    expect(await work()).toMatchObject({ ok: false, code: 'session.mustChangePassword' })
    expect(await changePassword({ current: password, next: own })).toEqual({ ok: true, value: null })
    expect(await work()).toMatchObject({ ok: true })
  })
})

describe('the guard of a page', () => {
  test('leads a stranger to the sign-in, and from there back', async () => {
    await expect(requireActor('/reports/1?年=2026&x')).rejects.toMatchObject({
      digest: expect.stringContaining(`;/sign-in?next=${encodeURIComponent('/reports/1?年=2026&x')};`),
    })
  })

  test('lets in who signed in by the very request: its headers are still those from before', async () => {
    extra.set('cookie', '')
    await signIn({ username: 'clerk', password })
    expect(await requireActor('/')).toMatchObject({ actor: { username: 'clerk' } })
    expect(await cameSignedIn()).toBe(false)
    extra.delete('cookie')
    expect(await cameSignedIn()).toBe(true)
  })

  test('lets in who may work', async () => {
    await signIn({ username: 'clerk', password })
    expect(await requireActor('/')).toMatchObject({
      kind: 'signedIn',
      actor: { username: 'clerk', role: 'author' },
      scope: { reports: { kind: 'own', organisationId: 'education' } },
    })
  })
})
