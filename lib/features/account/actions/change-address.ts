'use server'

import { z } from 'zod'
import { changeAddress as change } from '@/lib/features/account/verbs/change-address'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'
import { emailInput } from '@/lib/platform/doors/email-input'

export const changeAddress = defineOwnAction({
  input: z.strictObject({ email: emailInput }),
  run: (actor, { email }, now) => change(actor, email, now),
})
