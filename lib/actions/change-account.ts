'use server'

import { z } from 'zod'
import { changeAccount as change } from '@/lib/session/manage-accounts'
import { defineAction } from './define-action'
import { emailInput } from './email-input'
import { nameInput } from './name-input'
import { accountReach } from './reach'

export const changeAccount = defineAction({
  input: z.strictObject({ userId: z.uuid(), name: nameInput(30), email: emailInput }),
  permission: 'account.manage',
  reach: (context, { userId }) => accountReach(context, userId),
  run: ({ actor, now }, { userId, ...person }) => change(userId, person, { actorId: actor.userId, now }),
})
