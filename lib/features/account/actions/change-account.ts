'use server'

import { z } from 'zod'
import { accountReach } from '@/lib/features/account/reach'
import { changeAccount as change } from '@/lib/features/account/verbs/change-account'
import { serveAction } from '@/lib/platform/doors/define-action'
import { emailInput } from '@/lib/platform/doors/email-input'
import { nameInput } from '@/lib/platform/doors/name-input'

export const changeAccount = serveAction({
  input: z.strictObject({ userId: z.uuid(), name: nameInput(30), email: emailInput }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId, ...person }) => change(userId, person, { actorId: actor.userId, now }),
})
