import { deleteSecondFactor } from '@/lib/features/account/data/second-factors'
import { type Owner, refuseProof } from '@/lib/features/account/own-proof'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { demandsSecondFactor } from '@/lib/platform/session/security-policy'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Switches the own second factor off, unless the policy demands it, and ends the other sessions. */
export async function endOwnSecondFactor(actor: Owner, password: string, now: Date): Promise<Result<null>> {
  if (demandsSecondFactor(await findSecurityPolicy(), actor.role))
    return refuse('secondFactor.demanded', '安全策略要求您的账号启用动态验证码，不能停用。')
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  return transaction(async (tx) => {
    if (!(await deleteSecondFactor(tx, actor.userId, now))) return refuse('secondFactor.off', '动态验证码没有启用。')
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
