import { countAttempt, noteSignIn, takeBackAttempt } from '@/lib/features/account/data/sign-in-attempts'
import { findUserByName } from '@/lib/features/account/data/users'
import { hashPassword, longestHashed, verifyPassword } from '@/lib/features/account/password-hash'
import { normaliseUsername, refuseUsername } from '@/lib/features/account/policy/password-rules'
import { useCode } from '@/lib/features/account/use-code'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { countUse, deleteEndedWindows } from '@/lib/platform/rate-limits'
import { limits } from '@/lib/platform/session/limits'
import { type PasswordPolicy, passwordPolicies } from '@/lib/platform/session/password-policy'
import { type SessionCookie, sessionCookie } from '@/lib/platform/session/session-cookie'
import { deleteDeadSessions, insertSession } from '@/lib/platform/session/sessions'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * One sentence for an unknown name, a wrong password, a locked and a disabled account: it tells a guesser nothing. When
 * a lock opens again is said in general, so that whoever is locked knows how long to wait.
 */
const refusedBy = ({ attempts, lockMinutes }: Pick<PasswordPolicy, 'attempts' | 'lockMinutes'>) =>
  refuse(
    'signIn.refused',
    `用户名或密码不正确，或账号已被暂时锁定（连续输错 ${attempts} 次的账号锁定 ${lockMinutes} 分钟）。请核对后重试，或联系系统管理员。`,
  )
const codeNeeded = refuse('secondFactor.needed', '请输入验证器显示的六位验证码。')
const codeRefused = refuse(
  'secondFactor.codeRefused',
  '验证码不正确或已经用过，或账号已被暂时锁定。请等验证器显示下一个验证码后再试。',
)
const tooMany = refuse('attempts.tooMany', '登录尝试过于频繁，请一分钟后再试。')

export interface SignInRequest {
  username: string
  password: string
  /** Code of the second factor, or a recovery code; not given in the first step. */
  code?: string
  /** The checked address of the browser, or null when it is not known. */
  address: string | null
}

type User = NonNullable<Awaited<ReturnType<typeof findUserByName>>>

/** Why a sign-in was refused: for the events only, the person is told one and the same. */
type Reason = 'unknownName' | 'disabled' | 'locked' | 'wrongPassword' | 'wrongCode'

/**
 * Refused, nobody is known to have acted; the account is in the detail. A name that no account has is not kept: it may
 * be a mistyped password.
 */
async function recordRefusal(user: User | null, { address }: SignInRequest, at: Date, reason: Reason, locks: boolean) {
  const told = { at, actorId: null, organisationId: user?.organisationId ?? null, address }
  await transaction(async (tx) => {
    await appendEvent(tx, { ...told, verb: 'signInRefused', detail: { accountId: user?.id ?? null, reason } })
    if (user && locks) await appendEvent(tx, { ...told, verb: 'lockAccount', detail: { accountId: user.id } })
  })
}

/** Whether an address, or whoever comes without one, has tried too often in this minute. */
async function triesTooOften(address: string | null, now: Date): Promise<boolean> {
  const uses = await countUse(`sign-in:${address ?? ''}`, now, 60)
  const most = address === null ? limits.attemptsWithoutAddress : limits.attemptsPerAddress
  // Told once a minute: whoever tries without end is not to fill the log.
  if (uses === most + 1)
    await transaction((tx) =>
      appendEvent(tx, { at: now, verb: 'signInThrottled', actorId: null, organisationId: null, address }),
    )
  return uses > most
}

/**
 * Whether the password is right; takes as long where there is none to look at, so that the time of a refusal tells
 * nothing.
 */
async function isPassword(hash: string | null, password: string): Promise<boolean> {
  if (hash !== null) return verifyPassword(hash, password)
  await hashPassword(password)
  return false
}

/** Makes the session, and tells it. @returns its token */
const open = (user: User, { address }: SignInRequest, now: Date, detail: { code?: string }): Promise<string> =>
  transaction(async (tx) => {
    await noteSignIn(tx, user.id, now)
    const token = await insertSession(tx, user.id, now)
    await appendEvent(tx, {
      at: now,
      verb: 'signIn',
      actorId: user.id,
      organisationId: user.organisationId,
      address,
      detail: { accountId: user.id, ...detail },
    })
    return token
  })

/**
 * Signs in. On success the cookie is to be set in the browser; `mustChangePassword` tells where to lead the person.
 * With a second factor the right password alone is answered by `secondFactor.needed`: the browser then sends everything
 * again with the code, so that nothing lies about between the two steps.
 */
export async function signIn(
  request: SignInRequest,
  now: Date,
): Promise<Result<{ cookie: SessionCookie; mustChangePassword: boolean }>> {
  if (await triesTooOften(request.address, now)) return tooMany
  const policy = passwordPolicies[(await findSecurityPolicy()).passwords]
  const refused = refusedBy(policy)
  const username = normaliseUsername(request.username)
  if (refuseUsername(username) || request.password.length > longestHashed) {
    await recordRefusal(null, request, now, 'unknownName', false)
    return refused
  }
  const user = await findUserByName(username)
  const lockedUntil = new Date(now.getTime() + policy.lockMinutes * 60_000)
  const attempt = await countAttempt(username, now, policy.attempts, lockedUntil)
  const right = await isPassword(user?.passwordHash ?? null, request.password)
  if (!user || !attempt) {
    await recordRefusal(user, request, now, user ? (user.disabled ? 'disabled' : 'locked') : 'unknownName', false)
    return refused
  }
  if (!right) {
    await recordRefusal(user, request, now, 'wrongPassword', attempt.locks)
    return refused
  }
  let code: 'app' | 'recovery' | null = null
  if (user.twoFactorEnabled) {
    if (!request.code) {
      await takeBackAttempt(user.id)
      return codeNeeded
    }
    code = await useCode(user.id, request.code, now)
    if (!code) {
      await recordRefusal(user, request, now, 'wrongCode', attempt.locks)
      return codeRefused
    }
  }
  const token = await open(user, request, now, code ? { code } : {})
  await deleteDeadSessions(now)
  await deleteEndedWindows(now)
  return accept({ cookie: sessionCookie(token), mustChangePassword: user.mustChangePassword })
}
