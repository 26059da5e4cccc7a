'use server'

import { z } from 'zod'
import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { accountReach } from '@/lib/features/account/reach'
import { resetPassword as reset } from '@/lib/features/account/verbs/reset-password'
import { serveAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

export const resetPassword = serveAction({
  input: z.strictObject({ userId: z.uuid() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: async ({ actor, now }, { userId }) => {
    const password = oneTimePassword()
    const done = await reset(userId, password, { actorId: actor.userId, now })
    return done.ok ? accept({ password }) : done
  },
})
