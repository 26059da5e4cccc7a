import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import {
  confirmSecondFactor as confirm,
  deleteSecondFactor,
  findSecondFactor,
  storeRecoveryCodes,
  storeUnconfirmed,
  useRecoveryCode,
  useStep,
} from '@/lib/features/account/data/second-factors'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { countUse } from '@/lib/platform/rate-limits'
import type { SessionActor } from '@/lib/platform/session/actor'
import { verifyPassword } from '@/lib/platform/session/auth'
import { limits } from '@/lib/platform/session/limits'
import { demandsSecondFactor } from '@/lib/platform/session/security-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import { deleteSessionsOf, findPasswordHash } from '@/lib/platform/session/users'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { codeHash, seal, unseal } from './sealed'

// Codes by RFC 6238 as every authenticator app shows them: SHA-1, six digits, thirty seconds. Our own and not the
// sign-in library's plug-in: that one gives out a cookie between password and code, keeps the time step of no code, and
// needs its HTTP routes. Here there is no session before the code is right.

/** Clocks may differ by one step to either side (RFC 6238 5.2). */
const window = 1
const period = 30
const recoveryCodeCount = 10

/** Letters and digits that cannot be taken for each other on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

type Owner = Pick<SessionActor, 'userId' | 'username' | 'role' | 'sessionId' | 'organisation'>

const totp = (secret: string, username = '') =>
  new TOTP({ issuer: '政府信息公开年报', label: username, secret: Secret.fromBase32(secret), period })

/** The step of time for which a code is right, or null. */
function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}

const plain = (code: string) => code.toLowerCase().replace(/[\s-]+/g, '')

function newRecoveryCodes(userId: string): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: recoveryCodeCount }, () =>
    Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  )
  return {
    codes: codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
    hashes: codes.map((code) => codeHash(code, userId)),
  }
}

const wrongPassword = refuse('current-password-wrong', '当前密码不正确。')
const codeRefused = refuse(
  'code-refused',
  '验证码不正确或已经用过。请等验证器显示下一个验证码后再试，并核对手机时间是否准确。',
)
const tooMany = refuse('too-many-attempts', '尝试次数过多，请稍后再试。')

/**
 * Why the person before the screen is not taken for the owner of the session, or null: a session left open must not be
 * enough.
 */
async function refuseProof(actor: Owner, password: string, now: Date): Promise<Refusal | null> {
  if ((await countUse(`proof:${actor.userId}`, now, limits.proofSeconds)) > limits.proofs) return tooMany
  const hash = await findPasswordHash(actor.userId)
  return hash && password.length <= 1024 && (await verifyPassword(hash, password)) ? null : wrongPassword
}

/** Makes a secret for an authenticator app; it is asked for only after a code made with it has been right. */
export async function beginSecondFactor(
  actor: Owner,
  password: string,
  now: Date,
): Promise<Result<{ secret: string; uri: string }>> {
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  if ((await findSecondFactor(actor.userId))?.confirmedAt) return refuse('second-factor-on', '动态验证码已经启用。')
  const secret = new Secret({ size: 20 }).base32
  await storeUnconfirmed(actor.userId, seal(secret, actor.userId))
  return accept({ secret, uri: totp(secret, actor.username).toString() })
}

/** Switches the second factor on, and ends the other sessions. The recovery codes are told once. */
export async function confirmSecondFactor(
  actor: Owner,
  code: string,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  if ((await countUse(`proof:${actor.userId}`, now, limits.proofSeconds)) > limits.proofs) return tooMany
  const stored = await findSecondFactor(actor.userId)
  const secret = stored && !stored.confirmedAt ? unseal(stored.secret, actor.userId) : null
  if (!stored || secret === null) return refuse('second-factor-not-begun', '请先取得新的二维码，再输入验证码。')
  const step = stepOf(secret, plain(code), now)
  if (step === null) return codeRefused
  const { codes, hashes } = newRecoveryCodes(actor.userId)
  const done = await transaction(async (tx) => {
    if (!(await confirm(tx, actor.userId, { secret: stored.secret, step, recoveryCodes: hashes, at: now })))
      return false
    await deleteSessionsOf(tx, actor.userId, actor.sessionId)
    await appendEvent(tx, {
      at: now,
      verb: 'enableSecondFactor',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
    return true
  })
  return done ? accept({ recoveryCodes: codes }) : refuse('second-factor-on', '动态验证码已经启用。')
}

/** Gives ten new recovery codes (恢复码); the old ones are void. */
export async function renewRecoveryCodes(
  actor: Owner,
  password: string,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  if (!(await findSecondFactor(actor.userId))?.confirmedAt) return refuse('second-factor-off', '动态验证码没有启用。')
  const { codes, hashes } = newRecoveryCodes(actor.userId)
  await transaction(async (tx) => {
    await storeRecoveryCodes(tx, actor.userId, hashes)
    await appendEvent(tx, {
      at: now,
      verb: 'renewRecoveryCodes',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
  })
  return accept({ recoveryCodes: codes })
}

/** Switches the own second factor off, unless the policy demands it. */
export async function endSecondFactor(actor: Owner, password: string, now: Date): Promise<Result<null>> {
  if (demandsSecondFactor(await findSecurityPolicy(), actor.role))
    return refuse('second-factor-demanded', '安全策略要求您的账号启用动态验证码，不能停用。')
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  return transaction(async (tx) => {
    if (!(await deleteSecondFactor(tx, actor.userId, now))) return refuse('second-factor-off', '动态验证码没有启用。')
    await deleteSessionsOf(tx, actor.userId, actor.sessionId)
    await appendEvent(tx, {
      at: now,
      verb: 'disableSecondFactor',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
    return accept(null)
  })
}

/**
 * What a code that came with a right password is: one of the app, a recovery code, or neither. Either is used up by
 * being right.
 */
export async function useCode(userId: string, given: string, now: Date): Promise<'app' | 'recovery' | null> {
  const code = plain(given)
  const stored = await findSecondFactor(userId)
  if (!stored?.confirmedAt || code.length > 100) return null
  const secret = unseal(stored.secret, userId)
  const step = secret === null ? null : stepOf(secret, code, now)
  if (step !== null) return (await useStep(userId, step)) ? 'app' : null
  return code.length === 12 && (await useRecoveryCode(userId, codeHash(code, userId))) ? 'recovery' : null
}
