'use server'

import { z } from 'zod'
import { changeAddress as change } from '@/lib/session/accounts'
import { defineOwnAction } from './define-own-action'
import { emailInput } from './email-input'

export const changeAddress = defineOwnAction({
  input: z.strictObject({ email: emailInput }),
  run: (actor, { email }, now) => change(actor, email, now),
})
