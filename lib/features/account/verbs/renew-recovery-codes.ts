import { findSecondFactor, storeRecoveryCodes } from '@/lib/features/account/data/second-factors'
import { type Owner, refuseProof } from '@/lib/features/account/own-proof'
import { newRecoveryCodes } from '@/lib/features/account/recovery-codes'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Gives ten new recovery codes (恢复码); the old ones are void. */
export async function renewOwnRecoveryCodes(
  actor: Owner,
  password: string,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  if (!(await findSecondFactor(actor.userId))?.confirmedAt) return refuse('secondFactor.off', '动态验证码没有启用。')
  const { codes, hashes } = newRecoveryCodes(actor.userId)
  return transaction(async (tx) => {
    await storeRecoveryCodes(tx, actor.userId, hashes)
    await appendEvent(tx, {
      at: now,
      verb: 'renewRecoveryCodes',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
    return accept({ recoveryCodes: codes })
  })
}
