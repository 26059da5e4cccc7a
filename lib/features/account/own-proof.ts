import { findPasswordHash } from '@/lib/features/account/data/passwords'
import { countUse } from '@/lib/platform/rate-limits'
import type { SessionActor } from '@/lib/platform/session/actor'
import { limits } from '@/lib/platform/session/limits'
import { type Refusal, refuse } from '@/lib/std/result'
import { verifyPassword } from './password-hash'

/** What the verbs on one's own account ask of the session. */
export type Owner = Pick<SessionActor, 'userId' | 'username' | 'role' | 'sessionId' | 'organisation'>

/** Why nobody may try a password or a code any more, or null; each kind of proof has its own count. */
export async function refuseGuessing(kind: 'proof' | 'change-password', userId: string, now: Date) {
  const uses = await countUse(`${kind}:${userId}`, now, limits.proofSeconds)
  return uses > limits.proofs ? refuse('attempts.tooMany', '尝试次数过多，请稍后再试。') : null
}

/** Why this is not the present password, or null. */
export async function refuseCurrent(userId: string, password: string): Promise<Refusal | null> {
  const right = await verifyPassword(await findPasswordHash(userId), password)
  return right ? null : refuse('password.currentWrong', '当前密码不正确。')
}

/**
 * Why the person before the screen is not taken for the owner of the session, or null: a session left open must not be
 * enough.
 */
export const refuseProof = async ({ userId }: Pick<Owner, 'userId'>, password: string, now: Date) =>
  (await refuseGuessing('proof', userId, now)) ?? (await refuseCurrent(userId, password))
