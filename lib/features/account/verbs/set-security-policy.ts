import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { SecurityPolicy } from '@/lib/platform/session/security-policy'
import { lockSecurityPolicy, storeSecurityPolicy } from '@/lib/platform/session/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Puts a security policy (安全策略) in force for the whole installation, from the next request on. Passwords in use stay good until they are changed or too old for it.
 * Refused: nothing would change (a second click).
 */
export function setSecurityPolicy(
  by: { actorId: string; organisationId: string; now: Date },
  policy: SecurityPolicy,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const before = await lockSecurityPolicy(tx)
    if (before.passwords === policy.passwords && before.secondFactor === policy.secondFactor)
      return refuse('policy.unchanged', '没有改动，现行的就是这个策略。')
    await storeSecurityPolicy(tx, policy, { byId: by.actorId, at: by.now })
    await appendEvent(tx, {
      at: by.now,
      actorId: by.actorId,
      organisationId: by.organisationId,
      verb: 'setSecurityPolicy',
      detail: { from: { ...before }, to: { ...policy } },
    })
    return accept(null)
  })
}
