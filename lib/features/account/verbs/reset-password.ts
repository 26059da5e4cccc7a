import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { storePassword } from '@/lib/features/account/data/passwords'
import { hashPassword } from '@/lib/features/account/password-hash'
import type { Result } from '@/lib/std/result'

/**
 * Gives an account a new password that its owner must change at once; ends their sessions and any lock.
 * @param password made by the program (one-time-password.ts)
 */
export async function resetPassword(userId: string, password: string, by: By): Promise<Result<null>> {
  const passwordHash = await hashPassword(password)
  return actOnAccount(userId, by, {
    verb: 'resetPassword',
    own: '不能在这里重置自己的密码，请在“我的账号”中修改。',
    change: (tx) => storePassword(tx, userId, { passwordHash, mustChangePassword: true, at: by.now }),
  })
}
