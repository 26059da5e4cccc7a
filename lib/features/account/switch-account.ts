import { z } from 'zod'
import { accountReach } from '@/lib/features/account/reach'
import { defineAction } from '@/lib/platform/doors/define-action'
import { disableAccountVerb } from './verbs/disable-account'
import { enableAccountVerb } from './verbs/enable-account'

/** Switches an account off or on: one button, two verbs. */
export const disableAccountAction = defineAction({
  input: z.strictObject({ userId: z.uuid(), disabled: z.boolean() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: (context, { userId, disabled }) => (disabled ? disableAccountVerb : enableAccountVerb).act(context, { userId }),
})
