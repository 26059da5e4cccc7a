import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { countActive, setDisabled } from '@/lib/features/account/data/users'
import { isAdministrator } from '@/lib/platform/session/security-policy'
import { type Result, refuse } from '@/lib/std/result'

/** Switches an account off and ends its sessions; not the last one of the three administrators. */
export const disableAccount = (userId: string, by: By): Promise<Result<null>> =>
  actOnAccount(userId, by, {
    verb: 'disableAccount',
    own: '不能停用自己的账号。',
    change: async (tx, { role, disabled }) => {
      if (disabled) return refuse('account-disabled', '这个账号已经停用。')
      if (isAdministrator(role) && (await countActive(tx, role)) <= 1)
        return refuse('account-last', '这是最后一个可用的同类管理员账号，不能停用。请先新增另一个，再停用这个。')
      await setDisabled(tx, userId, true, by.now)
    },
  })
