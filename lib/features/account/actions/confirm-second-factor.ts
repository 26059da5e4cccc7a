'use server'

import { z } from 'zod'
import { confirmSecondFactor as confirm } from '@/lib/features/account/verbs/confirm-second-factor'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'

export const confirmSecondFactor = defineOwnAction({
  input: z.strictObject({ code: z.string().max(100) }),
  run: (actor, { code }, now) => confirm(actor, code, now),
})
