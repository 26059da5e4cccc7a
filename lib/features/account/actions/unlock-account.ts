'use server'

import { z } from 'zod'
import { accountReach } from '@/lib/features/account/reach'
import { unlockAccount as unlock } from '@/lib/features/account/verbs/unlock-account'
import { serveAction } from '@/lib/platform/doors/define-action'

export const unlockAccount = serveAction({
  input: z.strictObject({ userId: z.uuid() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId }) => unlock(userId, { actorId: actor.userId, now }),
})
