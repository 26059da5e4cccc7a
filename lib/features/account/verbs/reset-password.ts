import { onAccount, refuseOwn, toldOf } from '@/lib/features/account/account-target'
import { storePassword } from '@/lib/features/account/data/passwords'
import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { hashPassword } from '@/lib/features/account/password-hash'
import { defineVerb } from '@/lib/platform/doors/define-verb'

/**
 * Gives an account a new password made by the program, told this once, that its owner must change at once; ends their
 * sessions and any lock. Refusal: `account.own`.
 */
export const resetPasswordVerb = defineVerb({
  ...onAccount,
  name: 'resetPassword',
  input: {},
  run: async (work) => {
    const { tx, now, user } = work
    const own = refuseOwn(work, user, '不能在这里重置自己的密码，请在“我的账号”中修改。')
    if (own) return own
    const password = oneTimePassword()
    const passwordHash = await hashPassword(password)
    await storePassword(tx, user.id, { passwordHash, mustChangePassword: true, at: now })
    return { value: { password }, event: toldOf(user) }
  },
})
