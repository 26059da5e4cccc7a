import { confirmSecondFactor as confirm, findSecondFactor } from '@/lib/features/account/data/second-factors'
import { type Owner, refuseGuessing } from '@/lib/features/account/own-proof'
import { newRecoveryCodes } from '@/lib/features/account/recovery-codes'
import { unseal } from '@/lib/features/account/sealed'
import { plainCode, stepOf } from '@/lib/features/account/time-code'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Switches the second factor on, and ends the other sessions. The recovery codes are told once. */
export async function confirmOwnSecondFactor(
  actor: Owner,
  code: string,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }>> {
  const tooMany = await refuseGuessing('proof', actor.userId, now)
  if (tooMany) return tooMany
  const stored = await findSecondFactor(actor.userId)
  const secret = stored && !stored.confirmedAt ? unseal(stored.secret, actor.userId) : null
  if (!stored || secret === null) return refuse('secondFactor.notBegun', '请先取得新的二维码，再输入验证码。')
  const step = stepOf(secret, plainCode(code), now)
  if (step === null)
    return refuse(
      'secondFactor.codeRefused',
      '验证码不正确或已经用过。请等验证器显示下一个验证码后再试，并核对手机时间是否准确。',
    )
  const { codes, hashes } = newRecoveryCodes(actor.userId)
  return transaction(async (tx) => {
    const confirmed = { secret: stored.secret, step, recoveryCodes: hashes, at: now }
    if (!(await confirm(tx, actor.userId, confirmed))) return refuse('secondFactor.on', '动态验证码已经启用。')
    await deleteSessionsOf(tx, actor.userId, actor.sessionId)
    await appendEvent(tx, {
      at: now,
      verb: 'enableSecondFactor',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
    return accept({ recoveryCodes: codes })
  })
}
