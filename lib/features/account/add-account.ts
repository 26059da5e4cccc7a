import { z } from 'zod'
import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { normaliseUsername } from '@/lib/features/account/policy/password-rules'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { organisationReach } from '@/lib/features/organisation/reach'
import { defineAction } from '@/lib/platform/doors/define-action'
import { emailInput } from '@/lib/platform/doors/email-input'
import { nameInput } from '@/lib/platform/doors/name-input'
import { roles } from '@/lib/platform/permissions'
import { accept } from '@/lib/std/result'

/** Adds an account with a password that works once. */
export const createAccountAction = defineAction({
  input: z.strictObject({
    username: z.string().max(200),
    name: nameInput(30),
    role: z.enum(roles),
    organisationId: z.uuid(),
    email: emailInput.optional(),
  }),
  permission: 'account.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: async ({ actor, now }, { name, ...account }) => {
    const password = oneTimePassword()
    const made = await createAccount(
      { ...account, displayName: name, password, mustChangePassword: true },
      { actorId: actor.userId, now },
    )
    return made.ok ? accept({ username: normaliseUsername(account.username), password }) : made
  },
})
