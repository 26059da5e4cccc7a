import { onAccount, refuseOwn, toldOf } from '@/lib/features/account/account-target'
import { countActive, setDisabled } from '@/lib/features/account/data/users'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { isAdministrator } from '@/lib/platform/session/security-policy'
import { refuse } from '@/lib/std/result'

/**
 * Switches an account off and ends its sessions; not the last one of the three administrators. Refusals: `account.own`,
 * `account.disabled`, `account.last`.
 */
export const disableAccountVerb = defineVerb({
  ...onAccount,
  name: 'disableAccount',
  input: {},
  run: async (work) => {
    const { tx, now, user } = work
    const own = refuseOwn(work, user, '不能停用自己的账号。')
    if (own) return own
    if (user.disabled) return refuse('account.disabled', '这个账号已经停用。')
    if (isAdministrator(user.role) && (await countActive(tx, user.role)) <= 1)
      return refuse('account.last', '这是最后一个可用的同类管理员账号，不能停用。请先新增另一个，再停用这个。')
    await setDisabled(tx, user.id, true, now)
    return { value: null, event: toldOf(user) }
  },
})
