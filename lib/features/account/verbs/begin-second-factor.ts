import { findSecondFactor, storeUnconfirmed } from '@/lib/features/account/data/second-factors'
import { type Owner, refuseProof } from '@/lib/features/account/own-proof'
import { seal } from '@/lib/features/account/sealed'
import { newSecret, secretUri } from '@/lib/features/account/time-code'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Makes a secret for an authenticator app; it is asked for only after a code made with it has been right, and told as
 * an event only then.
 */
export async function beginOwnSecondFactor(
  actor: Owner,
  password: string,
  now: Date,
): Promise<Result<{ secret: string; uri: string }>> {
  const refusal = await refuseProof(actor, password, now)
  if (refusal) return refusal
  if ((await findSecondFactor(actor.userId))?.confirmedAt) return refuse('secondFactor.on', '动态验证码已经启用。')
  const secret = newSecret()
  await storeUnconfirmed(actor.userId, seal(secret, actor.userId))
  return accept({ secret, uri: secretUri(secret, actor.username) })
}
