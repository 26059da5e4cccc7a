'use server'

import { z } from 'zod'
import { beginSecondFactor as begin } from '@/lib/features/account/verbs/begin-second-factor'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'

export const beginSecondFactor = defineOwnAction({
  input: z.strictObject({ password: z.string().max(2000) }),
  run: (actor, { password }, now) => begin(actor, password, now),
})
