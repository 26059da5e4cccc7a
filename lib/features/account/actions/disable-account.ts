'use server'

import { z } from 'zod'
import { accountReach } from '@/lib/features/account/actions/reach'
import { disableAccount as disable, enableAccount as enable } from '@/lib/features/account/verbs/manage-accounts'
import { defineAction } from '@/lib/platform/doors/define-action'

export const disableAccount = defineAction({
  input: z.strictObject({ userId: z.uuid(), disabled: z.boolean() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId, disabled }) => (disabled ? disable : enable)(userId, { actorId: actor.userId, now }),
})
