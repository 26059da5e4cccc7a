import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { forgetAttempts } from '@/lib/features/account/data/sign-in-attempts'
import type { Result } from '@/lib/std/result'

/** Opens an account that wrong passwords or codes have locked, before its time. */
export const unlockAccount = (userId: string, by: By): Promise<Result<null>> =>
  actOnAccount(userId, by, { verb: 'unlockAccount', change: (tx) => forgetAttempts(tx, userId) })
