'use server'

import { z } from 'zod'
import { disableAccount as disable, enableAccount as enable } from '@/lib/session/accounts'
import { refuse } from '@/lib/std/result'
import { defineAction } from './define-action'
import { accountReach } from './reach'

export const disableAccount = defineAction({
  input: z.strictObject({ userId: z.uuid(), disabled: z.boolean() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: async ({ actor, now }, { userId, disabled }) => {
    // Otherwise the last administrator could lock everybody out.
    if (userId === actor.userId) return refuse('account.own', '不能停用自己的账号。')
    return (disabled ? disable : enable)(userId, { actorId: actor.userId, now })
  },
})
