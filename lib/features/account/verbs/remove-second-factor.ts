import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { deleteSecondFactor } from '@/lib/features/account/data/second-factors'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'
import { type Result, refuse } from '@/lib/std/result'

/** Switches off the second factor (动态验证码) of somebody who has lost it; ends their sessions. Where the policy demands one, they set up a new one at once. */
export const removeSecondFactor = (userId: string, by: By): Promise<Result<null>> =>
  actOnAccount(userId, by, {
    verb: 'removeSecondFactor',
    own: '不能在这里停用自己的动态验证码，请在“我的账号”中操作。',
    change: async (tx) => {
      if (!(await deleteSecondFactor(tx, userId, by.now)))
        return refuse('second-factor-off', '这个账号没有启用动态验证码。')
      await deleteSessionsOf(tx, userId)
    },
  })
