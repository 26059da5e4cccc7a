import { redirect } from 'next/navigation'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { database } from '@/lib/platform/database/client'
import { serveAction } from '@/lib/platform/doors/define-action'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'
import type { ActionContext } from '@/lib/platform/doors/guard'
import type { Reach } from '@/lib/platform/permissions'
import { accept, refuse } from '@/lib/std/result'
import { actAs, actAsNobody, address } from '../../support/acting'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson } from '../../support/people'

useDatabase()
const reach = vi.fn<(context: ActionContext, input: { year: number }) => Promise<Reach | null>>()
const run =
  vi.fn<
    (
      context: ActionContext,
      input: { year: number },
    ) => Promise<ReturnType<typeof accept<string>> | ReturnType<typeof refuse>>
  >()
const action = serveAction({ input: z.strictObject({ year: z.int() }), permission: 'report.create', reach, run })
const input = { year: 2026 }

beforeAll(async () => {
  await addOrganisation('education')
  await addPerson('clerk', 'author', 'education')
  await addPerson('chief', 'approver', 'education')
  await addPerson('novice', 'author', 'education', true)
})

beforeEach(() => {
  reach.mockReset().mockResolvedValue('own')
  run.mockReset().mockResolvedValue(accept('done'))
})

afterEach(() => vi.restoreAllMocks())

test('who may do it gets what the verb gives, and the verb is told who, within what, and when', async () => {
  const actor = await actAs('clerk')
  expect(await action(input)).toEqual({ ok: true, value: 'done' })
  const [context, given] = run.mock.calls[0]!
  expect(given).toEqual(input)
  expect(context.actor).toEqual(actor)
  expect(context.scope).toMatchObject({ reports: { kind: 'own', organisationId: 'education' } })
  expect(Math.abs(Date.now() - context.now.getTime())).toBeLessThan(5000)
})

test('a refusal of the verb comes through as it is', async () => {
  await actAs('clerk')
  run.mockResolvedValue(refuse('report.year', '没有这一年'))
  expect(await action(input)).toEqual({ ok: false, code: 'report.year', message: '没有这一年' })
})

describe('what a person who is signed in is refused is told as an event:', () => {
  const last = () => database().event.findFirstOrThrow({ orderBy: { id: 'desc' } })

  test.each([
    ['bad shape', 'clerk', {}, 'input.invalid'],
    ['outside the scope', 'clerk', { year: 2026 }, 'subject.notFound'],
    ['without the permission', 'chief', { year: 2026 }, 'permission.denied'],
    ['by the verb, with a half character', 'clerk', { year: 2026 }, 'report.year'],
  ])('%s', async (_, username, given, code) => {
    const actor = await actAs(username)
    if (code === 'subject.notFound') reach.mockResolvedValue(null)
    run.mockResolvedValue(refuse('report.year', '没有这一年\ud800\0'))
    const { message } = (await action(given)) as { message: string }
    expect(await last()).toMatchObject({
      verb: 'refused',
      actorId: actor.userId,
      organisationId: 'education',
      reportId: null,
      address,
      detail: { permission: 'report.create', code, told: message.replace('\ud800\0', '') },
    })
  })

  test('with the id that was sent, when it is one', async () => {
    await actAs('clerk')
    const about = serveAction({
      input: z.looseObject({}),
      permission: 'report.edit',
      reach: async () => null,
      run: async () => accept(null),
    })
    await about({ reportId: '01975a3e-0000-7000-8000-000000000000' })
    expect((await last()).detail).toMatchObject({ subject: '01975a3e-0000-7000-8000-000000000000' })
    await about({ reportId: "' OR 1=1 --" })
    expect((await last()).detail).not.toHaveProperty('subject')
  })

  test('nobody who is signed out fills the log', async () => {
    const before = await database().event.count()
    actAsNobody()
    await action(input)
    expect(await database().event.count()).toBe(before)
  })
})

describe('refused, the verb does not run:', () => {
  afterEach(() => expect(run).not.toHaveBeenCalled())

  test('signed out', async () => {
    actAsNobody()
    expect(await action(input)).toEqual({
      ok: false,
      code: 'session.signedOut',
      message: '登录已超时，请重新登录。您填写的内容仍保留在本机。',
    })
    expect(reach).not.toHaveBeenCalled()
  })

  test('before the own password is set', async () => {
    await actAs('novice')
    expect(await action(input)).toEqual({
      ok: false,
      code: 'session.mustChangePassword',
      message: '请先设置自己的密码。',
    })
    expect(reach).not.toHaveBeenCalled()
  })

  test.each([
    [undefined],
    [null],
    ['2026'],
    [[2026]],
    [{}],
    [{ year: '2026' }],
    [{ year: 2026.5 }],
    [{ year: 2026, organisationId: 'police' }],
    [{ year: NaN }],
    [JSON.parse('{"year":2026,"__proto__":{"role":"author"}}')],
  ])('of bad shape: %j', async (raw) => {
    await actAs('clerk')
    expect(await action(raw)).toEqual({
      ok: false,
      code: 'input.invalid',
      message: '提交的内容不完整，请刷新页面后重试。',
    })
    expect(reach).not.toHaveBeenCalled()
  })

  test('signed out comes before bad shape: a stranger learns nothing of the input', async () => {
    actAsNobody()
    expect(await action('nonsense')).toMatchObject({ code: 'session.signedOut' })
  })

  test('outside the scope', async () => {
    await actAs('clerk')
    reach.mockResolvedValue(null)
    expect(await action(input)).toEqual({
      ok: false,
      code: 'subject.notFound',
      message: '没有找到所要的内容，它可能不属于您的单位。',
    })
  })

  test('outside the scope comes before the permission: who may not may not ask what there is either', async () => {
    await actAs('chief')
    reach.mockResolvedValue(null)
    expect(await action(input)).toMatchObject({ code: 'subject.notFound' })
  })

  test('without the permission', async () => {
    await actAs('chief')
    expect(await action(input)).toEqual({ ok: false, code: 'permission.denied', message: '您的账号没有此项权限。' })
  })

  test('with the permission, but not there', async () => {
    await actAs('clerk')
    reach.mockResolvedValue('below')
    expect(await action(input)).toMatchObject({ code: 'permission.denied' })
  })
})

describe('a surprise', () => {
  test.each([
    ['run', run],
    ['reach', reach],
  ] as const)('in %s becomes a number, logged with its cause and told without it', async (_, place) => {
    await actAs('clerk')
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const error = new Error('relation "Report" does not exist')
    place.mockRejectedValue(error)
    const result = await action(input)
    expect(result).toMatchObject({ ok: false, code: 'system.surprise' })
    const [, number] = /（编号 ([0-9A-F]{6})）/.exec(JSON.stringify(result))!
    expect(log.mock.calls).toEqual([[`[${number}]`, error]])
    expect(JSON.stringify(result)).not.toMatch(/relation|Error|stack|\.ts/)
  })

  test('has a number of its own each time', async () => {
    await actAs('clerk')
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    run.mockRejectedValue(new Error('once more'))
    expect(await action(input)).not.toEqual(await action(input))
  })

  test('is not what Next leads elsewhere with', async () => {
    await actAs('clerk')
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    run.mockImplementation(() => redirect('/sign-in'))
    await expect(action(input)).rejects.toThrow('NEXT_REDIRECT')
    expect(log).not.toHaveBeenCalled()
  })
})

describe('an open action', () => {
  const open = defineOpenAction({
    input: z.strictObject({ name: z.string() }),
    run: async ({ name }) => (name === 'broken' ? Promise.reject(new Error('secret')) : accept(name)),
  })

  test('runs for a person who is not signed in', async () => {
    actAsNobody()
    expect(await open({ name: 'clerk' })).toEqual({ ok: true, value: 'clerk' })
  })

  test.each([[undefined], [{}], [{ name: 1 }], [{ name: 'clerk', role: 'author' }]])(
    'refuses bad shape: %j',
    async (raw) => {
      expect(await open(raw)).toEqual({
        ok: false,
        code: 'input.invalid',
        message: '提交的内容不完整，请刷新页面后重试。',
      })
    },
  )

  test('makes a number of a surprise', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const result = await open({ name: 'broken' })
    expect(result).toMatchObject({ ok: false, code: 'system.surprise' })
    expect(JSON.stringify(result)).not.toContain('secret')
    expect(log).toHaveBeenCalledOnce()
  })
})
