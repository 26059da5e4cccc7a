import { onAccount, toldOf } from '@/lib/features/account/account-target'
import { forgetAttempts } from '@/lib/features/account/data/sign-in-attempts'
import { defineVerb } from '@/lib/platform/doors/define-verb'

/** Opens an account that wrong passwords or codes have locked, before its time. */
export const unlockAccountVerb = defineVerb({
  ...onAccount,
  name: 'unlockAccount',
  input: {},
  run: async ({ tx, user }) => {
    await forgetAttempts(tx, user.id)
    return { value: null, event: toldOf(user) }
  },
})
