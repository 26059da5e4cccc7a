import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { setDisabled } from '@/lib/features/account/data/users'
import { type Result, refuse } from '@/lib/std/result'

/** Switches a disabled account on again. */
export const enableAccount = (userId: string, by: By): Promise<Result<null>> =>
  actOnAccount(userId, by, {
    verb: 'enableAccount',
    change: async (tx, { disabled }) => {
      if (!disabled) return refuse('account-enabled', '这个账号没有停用。')
      await setDisabled(tx, userId, false, by.now)
    },
  })
