'use server'

import { z } from 'zod'
import { endSecondFactor as end } from '@/lib/features/account/verbs/end-second-factor'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'

export const endSecondFactor = defineOwnAction({
  input: z.strictObject({ password: z.string().max(2000) }),
  run: (actor, { password }, now) => end(actor, password, now),
})
