import { actOnAccount, type By } from '@/lib/features/account/act-on-account'
import { storePerson } from '@/lib/features/account/data/users'
import { type Result, refuse } from '@/lib/std/result'

/** Changes the person's name and the address for notices. */
export const changeAccount = (
  userId: string,
  { name, email }: { name: string; email: string | null },
  by: By,
): Promise<Result<null>> =>
  actOnAccount(userId, by, {
    verb: 'changeAccount',
    change: async (tx, user) => {
      if (user.name === name && user.email === email) return refuse('account-unchanged', '没有改动。')
      await storePerson(tx, userId, { name, email, at: by.now })
      return user.name === name ? {} : { from: user.name, to: name }
    },
  })
