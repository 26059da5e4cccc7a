'use server'

import { z } from 'zod'
import { accountReach } from '@/lib/features/account/reach'
import { removeSecondFactor as remove } from '@/lib/features/account/verbs/remove-second-factor'
import { serveAction } from '@/lib/platform/doors/define-action'

export const removeSecondFactor = serveAction({
  input: z.strictObject({ userId: z.uuid() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId }) => remove(userId, { actorId: actor.userId, now }),
})
