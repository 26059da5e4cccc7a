import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { countUse, deleteEndedWindows } from '@/lib/platform/rate-limits'
import { actorFrom } from '@/lib/platform/session/actor'
import { findSessionId, hashPassword, openSession, verifyPassword } from '@/lib/platform/session/auth'
import { readSetCookies, type SessionCookie } from '@/lib/platform/session/cookies'
import { limits } from '@/lib/platform/session/limits'
import { type PasswordPolicy, passwordPolicies } from '@/lib/platform/session/password-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import {
  countAttempt,
  deleteDeadSessions,
  deleteSession,
  findPasswordHash,
  findUserByName,
  noteSignIn,
  takeBackAttempt,
} from '@/lib/platform/session/users'
import { accept, type Result, refuse } from '@/lib/std/result'
import { normaliseUsername, refuseUsername } from './policy/password-rules'
import { useCode } from './second-factor'

/**
 * One sentence for an unknown name, a wrong password, a locked and a disabled account: it tells a guesser nothing. When
 * a lock opens again is said in general, so that whoever is locked knows how long to wait.
 */
const refusedBy = ({ attempts, lockMinutes }: Pick<PasswordPolicy, 'attempts' | 'lockMinutes'>) =>
  refuse(
    'sign-in-refused',
    `用户名或密码不正确，或账号已被暂时锁定（连续输错 ${attempts} 次的账号锁定 ${lockMinutes} 分钟）。请核对后重试，或联系系统管理员。`,
  )
const codeNeeded = refuse('second-factor-needed', '请输入验证器显示的六位验证码。')
const codeRefused = refuse(
  'code-refused',
  '验证码不正确或已经用过，或账号已被暂时锁定。请等验证器显示下一个验证码后再试。',
)
const tooMany = refuse('too-many-attempts', '登录尝试过于频繁，请一分钟后再试。')

export interface SignInRequest {
  username: string
  password: string
  /** Code of the second factor, or a recovery code; not given in the first step. */
  code?: string
  /** The checked address of the browser, or null when it is not known. */
  address: string | null
  userAgent: string | null
}

type Known = { readonly id: string; readonly organisationId: string } | null

/** Why a sign-in was refused: for the events only, the person is told one and the same. */
type Reason = 'unknownName' | 'disabled' | 'locked' | 'wrongPassword' | 'wrongCode'

async function recordSignIn(user: NonNullable<Known>, { address }: SignInRequest, at: Date, detail: { code?: string }) {
  await transaction((tx) =>
    appendEvent(tx, {
      at,
      verb: 'signIn',
      actorId: user.id,
      organisationId: user.organisationId,
      address,
      detail: { accountId: user.id, ...detail },
    }),
  )
}

/**
 * Refused, nobody is known to have acted; the account is in the detail. A name that no account has is not kept: it may
 * be a mistyped password.
 */
async function recordRefusal(user: Known, { address }: SignInRequest, at: Date, reason: Reason, locks: boolean) {
  const told = { at, actorId: null, organisationId: user?.organisationId ?? null, address }
  await transaction(async (tx) => {
    await appendEvent(tx, { ...told, verb: 'signInRefused', detail: { accountId: user?.id ?? null, reason } })
    if (user && locks) await appendEvent(tx, { ...told, verb: 'lockAccount', detail: { accountId: user.id } })
  })
}

/** Takes as long as a look at a real password, so that the time of a refusal tells nothing. */
async function lookInVain(userId: string | undefined, password: string): Promise<void> {
  const hash = userId && (await findPasswordHash(userId))
  await (hash ? verifyPassword(hash, password) : hashPassword(password))
}

/**
 * Signs in. On success the cookies are to be set in the browser; `mustChangePassword` tells where to lead the person.
 * With a second factor the right password alone is answered by `second-factor-needed`: the browser then sends
 * everything again with the code, so that nothing lies about between the two steps.
 */
export async function signIn(
  request: SignInRequest,
  now: Date,
): Promise<Result<{ cookies: SessionCookie[]; mustChangePassword: boolean }>> {
  const uses = await countUse(`sign-in:${request.address ?? ''}`, now, 60)
  const mostUses = request.address === null ? limits.attemptsWithoutAddress : limits.attemptsPerAddress
  // Told once a minute: whoever tries without end is not to fill the log.
  if (uses === mostUses + 1)
    await transaction((tx) =>
      appendEvent(tx, {
        at: now,
        verb: 'signInThrottled',
        actorId: null,
        organisationId: null,
        address: request.address,
      }),
    )
  if (uses > mostUses) return tooMany

  const security = await findSecurityPolicy()
  const passwords = passwordPolicies[security.passwords]
  const refused = refusedBy(passwords)
  const username = normaliseUsername(request.username)
  if (refuseUsername(username) || request.password.length > 1024) {
    await recordRefusal(null, request, now, 'unknownName', false)
    return refused
  }
  const user = await findUserByName(username)
  const attempt = await countAttempt(
    username,
    now,
    passwords.attempts,
    new Date(now.getTime() + passwords.lockMinutes * 60_000),
  )
  if (!user || !attempt) {
    await lookInVain(user?.id, request.password)
    await recordRefusal(user, request, now, user ? (user.disabled ? 'disabled' : 'locked') : 'unknownName', false)
    return refused
  }
  let code: 'app' | 'recovery' | null = null
  if (user.twoFactorEnabled) {
    const hash = await findPasswordHash(user.id)
    if (!hash || !(await verifyPassword(hash, request.password))) {
      await recordRefusal(user, request, now, 'wrongPassword', attempt.locks)
      return refused
    }
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
  const headers = new Headers({
    'user-agent': request.userAgent ?? '',
    ...(request.address && { 'x-forwarded-for': request.address }),
  })
  const cookies = await openSession(username, request.password, headers)
  if (!cookies) {
    await recordRefusal(user, request, now, 'wrongPassword', attempt.locks)
    return refused
  }
  await noteSignIn(user.id, now)
  await recordSignIn(user, request, now, code ? { code } : {})
  await deleteDeadSessions(now)
  await deleteEndedWindows(now)
  return accept({ cookies: readSetCookies(cookies), mustChangePassword: user.mustChangePassword })
}

/** Ends the session of these request headers, if there is one. */
export async function signOut(headers: Headers, now: Date): Promise<void> {
  const actor = await actorFrom(headers, now)
  const sessionId = await findSessionId(headers)
  if (!sessionId) return
  await deleteSession(sessionId)
  if (!actor) return
  await transaction((tx) =>
    appendEvent(tx, { at: now, verb: 'signOut', actorId: actor.userId, organisationId: actor.organisation.id }),
  )
}
