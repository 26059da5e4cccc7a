import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAccount, disableAccount, resetPassword } from '@/lib/features/account/actions'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { createOrganisation } from '@/lib/features/organisation/actions'
import { database } from '@/lib/platform/database/client'
import { actAs } from '../../support/acting'
import { useDatabase } from '../../support/database'
import { password, request } from '../../support/people'
import { makePlaces, organisationIds } from '../matrix/places'

useDatabase()
let clerk: string

beforeAll(async () => {
  clerk = (await makePlaces(['systemAdministrator'])).accounts.own
})

beforeEach(() => actAs('systemadministrator'))

const person = { username: 'Li.Ming', name: '李明', role: 'author', organisationId: organisationIds.below }
const opens = async (username: string, secret: string) => (await signIn(request(username, secret), new Date())).ok

describe('a new account', () => {
  test('opens with the password that is shown, which must be changed', async () => {
    const made = await createAccount(person)
    if (!made.ok) throw new Error(made.message)
    expect(made.value).toEqual({
      username: 'li.ming',
      password: expect.stringMatching(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/),
    })
    expect(await signIn(request('li.ming', made.value.password), new Date())).toMatchObject({
      ok: true,
      value: { mustChangePassword: true },
    })
    expect(await database().user.findUnique({ where: { username: 'li.ming' } })).toMatchObject({
      name: '李明',
      role: 'author',
      organisationId: organisationIds.below,
    })
    expect(await createAccount(person)).toEqual({
      ok: false,
      code: 'username.taken',
      message: '用户名“li.ming”已被使用，请换一个。',
    })
  })

  test.each(['li', '李明明', 'li ming', 'a\u0000bc', 'x'.repeat(31)])(
    'with the name “%s” is refused in a sentence that says how names are',
    async (username) => {
      expect(await createAccount({ ...person, username })).toMatchObject({
        ok: false,
        code: 'username.invalid',
        message: expect.stringContaining('3 至 30 个英文字母'),
      })
    },
  )

  test('of a person whose name was pasted has the name in one line', async () => {
    expect(
      await createAccount({ ...person, username: 'pasted', name: ' 阿卜\u0000杜拉\n 买买提\u3000' }),
    ).toMatchObject({ ok: true })
    expect(await database().user.findUnique({ where: { username: 'pasted' } })).toMatchObject({
      name: '阿卜杜拉 买买提',
    })
  })

  test.each([
    { role: 'emperor' },
    { name: ' \u0000 ' },
    { name: '李'.repeat(31) },
    { organisationId: 'a\u0000b' },
    { mustChangePassword: false },
  ])('with %j is refused', async (wrong) => {
    expect(await createAccount({ ...person, username: 'wrong', ...wrong })).toMatchObject({
      ok: false,
      code: 'input.invalid',
    })
    expect(await database().user.count({ where: { username: 'wrong' } })).toBe(0)
  })
})

test('a new password is shown once, and the old one is void', async () => {
  const reset = await resetPassword({ userId: clerk })
  if (!reset.ok) throw new Error(reset.message)
  expect(await opens('author-own', password)).toBe(false)
  expect(await signIn(request('author-own', reset.value.password), new Date())).toMatchObject({
    ok: true,
    value: { mustChangePassword: true },
  })
})

test('a disabled account does not open until it is enabled', async () => {
  const reset = await resetPassword({ userId: clerk })
  if (!reset.ok) throw new Error(reset.message)
  expect(await disableAccount({ userId: clerk, disabled: true })).toEqual({ ok: true, value: null })
  expect(await opens('author-own', reset.value.password)).toBe(false)
  expect(await disableAccount({ userId: clerk, disabled: false })).toEqual({ ok: true, value: null })
  expect(await opens('author-own', reset.value.password)).toBe(true)
})

test('nobody disables his own account', async () => {
  const { userId } = await actAs('systemadministrator')
  expect(await disableAccount({ userId, disabled: true })).toEqual({
    ok: false,
    code: 'account.own',
    message: '不能停用自己的账号。',
  })
  expect(await opens('systemadministrator', password)).toBe(true)
})

test.each([resetPassword, (input: { userId: string }) => disableAccount({ ...input, disabled: true })])(
  'an id that the database cannot read is refused',
  async (action) => {
    expect(await action({ userId: 'a\u0000b' })).toMatchObject({ ok: false, code: 'input.invalid' })
  },
)

test('an organisation’s pasted name is kept in one line', async () => {
  const made = await createOrganisation({
    name: '云溪区\u0000青石镇\n人民政府 ',
    shortName: '青石镇',
    level: 'township',
    kind: 'government',
    parentId: organisationIds.own,
  })
  if (!made.ok) throw new Error(made.message)
  expect(await database().organisation.findUnique({ where: { id: made.value.id } })).toMatchObject({
    name: '云溪区青石镇 人民政府',
    level: 'township',
    parentId: organisationIds.own,
  })
})

test.each([
  { level: 'galactic' },
  { kind: 'club' },
  { name: '' },
  { parentId: '' },
  { path: '/' },
  { id: organisationIds.own },
])('an organisation with %j is refused', async (wrong) => {
  expect(
    await createOrganisation({
      name: '甲',
      shortName: '甲',
      level: 'county',
      kind: 'department',
      parentId: organisationIds.own,
      ...wrong,
    }),
  ).toMatchObject({ ok: false, code: 'input.invalid' })
})
