'use server'

import { z } from 'zod'
import { accountReach } from '@/lib/features/account/reach'
import { disableAccount as disable } from '@/lib/features/account/verbs/disable-account'
import { enableAccount as enable } from '@/lib/features/account/verbs/enable-account'
import { serveAction } from '@/lib/platform/doors/define-action'

export const disableAccount = serveAction({
  input: z.strictObject({ userId: z.uuid(), disabled: z.boolean() }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId, disabled }) => (disabled ? disable : enable)(userId, { actorId: actor.userId, now }),
})
