'use server'

import { z } from 'zod'
import { roles } from '@/lib/policy/permissions'
import { createAccount as create } from '@/lib/session/accounts'
import { oneTimePassword } from '@/lib/session/one-time-password'
import { normaliseUsername } from '@/lib/session/password-rules'
import { accept } from '@/lib/std/result'
import { defineAction } from './define-action'
import { emailInput } from './email-input'
import { nameInput } from './name-input'
import { organisationReach } from './reach'

export const createAccount = defineAction({
  input: z.strictObject({ username: z.string().max(200), name: nameInput(30), role: z.enum(roles), organisationId: z.uuid(), email: emailInput.optional() }),
  permission: 'account.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: async ({ actor, now }, { name, ...account }) => {
    const password = oneTimePassword()
    const made = await create({ ...account, displayName: name, password, mustChangePassword: true }, { actorId: actor.userId, now })
    return made.ok ? accept({ username: normaliseUsername(account.username), password }) : made
  },
})
