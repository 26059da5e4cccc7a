import { findFormerHashes, storePassword } from '@/lib/features/account/data/passwords'
import { type Owner, refuseCurrent, refuseGuessing } from '@/lib/features/account/own-proof'
import { hashPassword, verifyPassword } from '@/lib/features/account/password-hash'
import { refusePassword } from '@/lib/features/account/policy/password-rules'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { passwordPolicies } from '@/lib/platform/session/password-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/** A person's own change of password; it ends their other sessions. */
export async function changeOwnPassword(
  actor: Pick<Owner, 'userId' | 'username' | 'sessionId' | 'organisation'>,
  { current, next }: { current: string; next: string },
  now: Date,
): Promise<Result<null>> {
  const { userId, sessionId, organisation } = actor
  const unproven = (await refuseGuessing('change-password', userId, now)) ?? (await refuseCurrent(userId, current))
  if (unproven) return unproven
  if (next === current) return refuse('password.unchanged', '新密码不能与当前密码相同。')
  const policy = passwordPolicies[(await findSecurityPolicy()).passwords]
  const refusal = refusePassword(next, actor, policy)
  if (refusal) return refusal
  // The present one counts as the first of those remembered.
  for (const former of await findFormerHashes(userId, Math.max(policy.remembered - 1, 0)))
    if (await verifyPassword(former, next))
      return refuse('password.usedBefore', `这个密码以前用过。新密码不能与最近 ${policy.remembered} 次用过的密码相同。`)
  const passwordHash = await hashPassword(next)
  return transaction(async (tx) => {
    await storePassword(tx, userId, { passwordHash, mustChangePassword: false, at: now, keepSessionId: sessionId })
    await appendEvent(tx, { at: now, verb: 'changePassword', actorId: userId, organisationId: organisation.id })
    return accept(null)
  })
}
