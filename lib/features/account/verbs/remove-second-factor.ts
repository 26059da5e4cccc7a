import { onAccount, refuseOwn, toldOf } from '@/lib/features/account/account-target'
import { deleteSecondFactor } from '@/lib/features/account/data/second-factors'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'
import { refuse } from '@/lib/std/result'

/**
 * Switches off the second factor (动态验证码) of somebody who has lost it; ends their sessions. Where the policy
 * demands one, they set up a new one at once. Refusals: `account.own`, `secondFactor.off`.
 */
export const removeSecondFactorVerb = defineVerb({
  ...onAccount,
  name: 'removeSecondFactor',
  input: {},
  run: async (work) => {
    const { tx, now, user } = work
    const own = refuseOwn(work, user, '不能在这里停用自己的动态验证码，请在“我的账号”中操作。')
    if (own) return own
    if (!(await deleteSecondFactor(tx, user.id, now))) return refuse('secondFactor.off', '这个账号没有启用动态验证码。')
    await deleteSessionsOf(tx, user.id)
    return { value: null, event: toldOf(user) }
  },
})
