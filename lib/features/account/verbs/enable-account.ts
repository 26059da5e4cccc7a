import { onAccount, toldOf } from '@/lib/features/account/account-target'
import { setDisabled } from '@/lib/features/account/data/users'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/** Switches a disabled account on again. Refusal: `account.enabled`. */
export const enableAccountVerb = defineVerb({
  ...onAccount,
  name: 'enableAccount',
  input: {},
  run: async ({ tx, now, user }) => {
    if (!user.disabled) return refuse('account.enabled', '这个账号没有停用。')
    await setDisabled(tx, user.id, false, now)
    return { value: null, event: toldOf(user) }
  },
})
