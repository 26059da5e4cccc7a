'use server'

import { z } from 'zod'
import { removeSecondFactor as remove } from '@/lib/session/manage-accounts'
import { defineAction } from './define-action'
import { accountReach } from './reach'

export const removeSecondFactor = defineAction({
  input: z.strictObject({ userId: z.uuid() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId }) => remove(userId, { actorId: actor.userId, now }),
})
