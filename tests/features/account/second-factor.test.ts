import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { beginOwnSecondFactor } from '@/lib/features/account/verbs/begin-second-factor'
import { confirmOwnSecondFactor } from '@/lib/features/account/verbs/confirm-second-factor'
import { endOwnSecondFactor } from '@/lib/features/account/verbs/end-second-factor'
import { renewOwnRecoveryCodes } from '@/lib/features/account/verbs/renew-recovery-codes'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { database } from '@/lib/platform/database/client'
import { actorFrom } from '@/lib/platform/session/actor'
import { removeSecondFactor } from '../../support/account-verbs'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, password, request, signedIn } from '../../support/people'
import { setSecurityPolicy } from '../../support/verbs'

useDatabase()
const STEP = 30_000
// A whole step, so that sums of steps stay within one.
const start = new Date(Math.ceil(Date.now() / STEP) * STEP)
const after = (steps: number) => new Date(start.getTime() + steps * STEP)
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() })
const withCode = (username: string, code: string, now: Date, secret = password) =>
  signIn({ ...request(username, secret), code }, now)
const actorOf = async (username: string) => (await actorFrom(await signedIn(username), new Date()))!

/** An account with a second factor, switched on with the code of step 0. */
async function enrolled(username: string) {
  await addPerson(username, 'author', 'district')
  const headers = await signedIn(username)
  const actor = (await actorFrom(headers, new Date()))!
  const begun = await beginOwnSecondFactor(actor, password, start)
  if (!begun.ok) throw new Error(begun.message)
  const confirmed = await confirmOwnSecondFactor(actor, codeAt(begun.value.secret, start), start)
  if (!confirmed.ok) throw new Error(confirmed.message)
  return { actor, headers, secret: begun.value.secret, recoveryCodes: confirmed.value.recoveryCodes }
}

beforeAll(async () => {
  await addOrganisation('district')
})

describe('switching it on', () => {
  test('takes the password, then a code of the app; until then signing in asks for none', async () => {
    await addPerson('careful', 'author', 'district')
    const actor = await actorOf('careful')
    expect(await beginOwnSecondFactor(actor, 'not the password', start)).toMatchObject({
      ok: false,
      code: 'password.currentWrong',
    })
    expect(await confirmOwnSecondFactor(actor, '123456', start)).toMatchObject({
      ok: false,
      code: 'secondFactor.notBegun',
    })
    const begun = await beginOwnSecondFactor(actor, password, start)
    if (!begun.ok) throw new Error(begun.message)
    expect(begun.value.uri).toMatch(/^otpauth:\/\/totp\/.*careful\?issuer=.*secret=[A-Z2-7]{32}/)
    expect(await signIn(request('careful'), start)).toMatchObject({ ok: true })
    const wrong = codeAt(begun.value.secret, after(40))
    expect(await confirmOwnSecondFactor(actor, wrong, start)).toMatchObject({
      ok: false,
      code: 'secondFactor.codeRefused',
    })
    const confirmed = await confirmOwnSecondFactor(actor, codeAt(begun.value.secret, start), start)
    expect(confirmed).toMatchObject({ ok: true })
    if (confirmed.ok) expect(new Set(confirmed.value.recoveryCodes).size).toBe(10)
    expect(await beginOwnSecondFactor(actor, password, start)).toMatchObject({ ok: false, code: 'secondFactor.on' })
  })

  test('ends the other sessions and is told', async () => {
    await addPerson('mobile', 'author', 'district')
    const elsewhere = await signedIn('mobile')
    const headers = await signedIn('mobile')
    const actor = (await actorFrom(headers, new Date()))!
    const begun = await beginOwnSecondFactor(actor, password, start)
    if (!begun.ok) throw new Error(begun.message)
    await confirmOwnSecondFactor(actor, codeAt(begun.value.secret, start), start)
    expect(await actorFrom(elsewhere, new Date())).toBeNull()
    expect(await actorFrom(headers, new Date())).toMatchObject({ hasSecondFactor: true })
    expect(await database().event.count({ where: { verb: 'enableSecondFactor', actorId: actor.userId } })).toBe(1)
  })

  test('leaves nothing in the database that codes could be made or recovered with', async () => {
    const { secret, recoveryCodes } = await enrolled('stored')
    const rows = await database().$queryRaw<
      { text: string }[]
    >`SELECT to_jsonb(t)::text AS text FROM "TwoFactor" t UNION ALL SELECT to_jsonb(e)::text FROM "Event" e`
    const said = rows.map(({ text }) => text).join('\n')
    for (const clear of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(said).not.toContain(clear)
  })
})

describe('signing in', () => {
  test('the password alone makes no session; with the code it does', async () => {
    const { actor, secret } = await enrolled('two')
    const sessions = () => database().session.count({ where: { userId: actor.userId } })
    const before = await sessions()
    expect(await signIn(request('two'), after(3))).toEqual({
      ok: false,
      code: 'secondFactor.needed',
      message: '请输入验证器显示的六位验证码。',
    })
    expect(await sessions()).toBe(before)
    expect(await withCode('two', codeAt(secret, after(3)), after(3))).toMatchObject({ ok: true })
    expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      verb: 'signIn',
      detail: { code: 'app' },
    })
  })

  test('a wrong password is refused as without a second factor, whatever the code', async () => {
    const { secret } = await enrolled('wrong')
    expect(await withCode('wrong', codeAt(secret, after(3)), after(3), 'not the password')).toMatchObject({
      ok: false,
      code: 'signIn.refused',
    })
    // The code was not used up by it.
    expect(await withCode('wrong', codeAt(secret, after(3)), after(3))).toMatchObject({ ok: true })
  })

  test('a code counts once, and neither do earlier ones afterwards', async () => {
    const { secret } = await enrolled('replay')
    const code = codeAt(secret, after(5))
    expect(await withCode('replay', code, after(5))).toMatchObject({ ok: true })
    expect(await withCode('replay', code, after(5))).toMatchObject({ ok: false, code: 'secondFactor.codeRefused' })
    expect(await withCode('replay', codeAt(secret, after(4)), after(5))).toMatchObject({
      ok: false,
      code: 'secondFactor.codeRefused',
    })
    expect(await withCode('replay', codeAt(secret, after(6)), after(6))).toMatchObject({ ok: true })
  })

  test('the code that switched it on does not count again', async () => {
    const { secret } = await enrolled('first')
    expect(await withCode('first', codeAt(secret, start), start)).toMatchObject({
      ok: false,
      code: 'secondFactor.codeRefused',
    })
  })

  test('of the same code sent ten times at once one is taken', async () => {
    const { secret } = await enrolled('race')
    await database().user.update({ where: { username: 'race' }, data: { failedLogins: -20 } })
    const results = await Promise.all(
      Array.from({ length: 10 }, () => withCode('race', codeAt(secret, after(7)), after(7))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    [-1, true],
    [1, true],
    [-2, false],
    [2, false],
  ])('a clock %i steps off: %s', async (off, fits) => {
    const name = `clock${off + 3}`
    const { secret } = await enrolled(name)
    expect((await withCode(name, ` ${codeAt(secret, after(10 + off)).replace(/(...)/, '$1 ')} `, after(10))).ok).toBe(
      fits,
    )
  })

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', 'x'.repeat(101)])('“%s” is no code', async (code) => {
    const name = `shape${code.length}${code.codePointAt(0) ?? 0}`
    await enrolled(name)
    expect(await withCode(name, code, after(3))).toMatchObject({ ok: false })
  })

  test('five wrong codes lock the account, even for the right one; asking in between for the code changes nothing', async () => {
    const { secret } = await enrolled('guessed')
    for (let i = 0; i < 5; i++) {
      expect(await signIn(request('guessed'), after(3))).toMatchObject({ code: 'secondFactor.needed' })
      expect(await withCode('guessed', '000000', after(3))).toMatchObject({
        ok: false,
        code: 'secondFactor.codeRefused',
      })
    }
    expect(await signIn(request('guessed'), after(3))).toMatchObject({ ok: false, code: 'signIn.refused' })
    expect(await withCode('guessed', codeAt(secret, after(4)), after(4))).toMatchObject({
      ok: false,
      code: 'signIn.refused',
    })
    expect(await withCode('guessed', codeAt(secret, after(40)), after(40))).toMatchObject({ ok: true })
  })

  test('of thirty guesses at the same moment no more than five are looked at', async () => {
    await enrolled('flood')
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, i) => withCode('flood', String(100_000 + i), after(3))),
    )
    expect(
      results.filter((result) => !result.ok && result.code === 'secondFactor.codeRefused').length,
    ).toBeLessThanOrEqual(5)
  })

  test('a recovery code opens once, however it is written', async () => {
    const {
      recoveryCodes: [first, second],
    } = await enrolled('recovered')
    expect(await withCode('recovered', ` ${first!.toUpperCase().replaceAll('-', ' ')}`, after(3))).toMatchObject({
      ok: true,
    })
    expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      verb: 'signIn',
      detail: { code: 'recovery' },
    })
    expect(await withCode('recovered', first!, after(3))).toMatchObject({ ok: false, code: 'secondFactor.codeRefused' })
    expect(await withCode('recovered', second!, after(3))).toMatchObject({ ok: true })
  })

  test('a secret copied from another account opens nothing', async () => {
    const { secret, actor } = await enrolled('thief')
    const { actor: victim } = await enrolled('victim')
    const row = await database().twoFactor.findUniqueOrThrow({ where: { userId: actor.userId } })
    await database().twoFactor.update({
      where: { userId: victim.userId },
      data: { secret: row.secret, recoveryCodes: row.recoveryCodes },
    })
    expect(await withCode('victim', codeAt(secret, after(3)), after(3))).toMatchObject({
      ok: false,
      code: 'secondFactor.codeRefused',
    })
  })

  test('a changed AUTH_SECRET voids codes and breaks nothing', async () => {
    const { secret } = await enrolled('moved')
    const kept = process.env.AUTH_SECRET
    try {
      process.env.AUTH_SECRET = 'another secret for tests only, of more than 32 characters'
      expect(await withCode('moved', codeAt(secret, after(3)), after(3))).toMatchObject({
        ok: false,
        code: 'secondFactor.codeRefused',
      })
    } finally {
      process.env.AUTH_SECRET = kept
    }
  })
})

describe('switching it off', () => {
  test('takes the password', async () => {
    const { actor } = await enrolled('leaving')
    expect(await endOwnSecondFactor(actor, 'not the password', start)).toMatchObject({
      ok: false,
      code: 'password.currentWrong',
    })
    expect(await endOwnSecondFactor(actor, password, start)).toEqual({ ok: true, value: null })
    expect(await endOwnSecondFactor(actor, password, start)).toMatchObject({ ok: false, code: 'secondFactor.off' })
    expect(await signIn(request('leaving'), after(3))).toMatchObject({ ok: true })
  })

  test('new recovery codes void the old ones', async () => {
    const { actor, recoveryCodes } = await enrolled('renewing')
    expect(await renewOwnRecoveryCodes(actor, 'not the password', start)).toMatchObject({
      ok: false,
      code: 'password.currentWrong',
    })
    const renewed = await renewOwnRecoveryCodes(actor, password, start)
    if (!renewed.ok) throw new Error(renewed.message)
    expect(await withCode('renewing', recoveryCodes[0]!, after(3))).toMatchObject({ ok: false })
    expect(await withCode('renewing', renewed.value.recoveryCodes[0]!, after(3))).toMatchObject({ ok: true })
  })

  test('an administrator can, for somebody who has lost it; that ends the sessions and is told', async () => {
    const { actor, headers } = await enrolled('lost')
    const administrator = await addPerson('helper', 'systemAdministrator', 'district')
    expect(await removeSecondFactor(actor.userId, { actorId: administrator, now: start })).toEqual({
      ok: true,
      value: null,
    })
    expect(await database().event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      verb: 'removeSecondFactor',
      actorId: administrator,
      detail: { username: 'lost', role: 'author' },
    })
    expect(await actorFrom(headers, new Date())).toBeNull()
    expect(await signIn(request('lost'), after(3))).toMatchObject({ ok: true })
    expect(await removeSecondFactor(actor.userId, { actorId: administrator, now: start })).toMatchObject({
      ok: false,
      code: 'secondFactor.off',
    })
  })

  test('a stolen session cannot be used to guess the password', async () => {
    const { actor } = await enrolled('robbed')
    const results = []
    for (let i = 0; i < 12; i++) results.push(await endOwnSecondFactor(actor, `guess ${i}`, after(100)))
    expect(results.at(-1)).toMatchObject({ ok: false, code: 'attempts.tooMany' })
  })
})

test('where the policy demands it nobody works, or switches it off, without it', async () => {
  const { actor } = await enrolled('ready')
  const securityId = await addPerson('guard', 'securityAdministrator', 'district')
  await addPerson('unready', 'author', 'district')
  const headers = await signedIn('unready')
  const by = { actorId: securityId, organisationId: 'district', now: start }
  expect(await setSecurityPolicy(by, { passwords: 'dengbao', secondFactor: 'administrators' })).toMatchObject({
    ok: true,
  })
  expect(await actorFrom(headers, new Date())).toMatchObject({ mustEnrol: false })
  expect(await actorFrom(await signedIn('guard'), new Date())).toMatchObject({ mustEnrol: true })
  expect(await setSecurityPolicy(by, { passwords: 'dengbao', secondFactor: 'everyone' })).toMatchObject({ ok: true })
  expect(await actorFrom(headers, new Date())).toMatchObject({ mustEnrol: true })
  expect(await endOwnSecondFactor(actor, password, after(200))).toMatchObject({
    ok: false,
    code: 'secondFactor.demanded',
  })
})
