'use server'

import { z } from 'zod'
import { renewRecoveryCodes as renew } from '@/lib/features/account/verbs/renew-recovery-codes'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'

export const renewRecoveryCodes = defineOwnAction({
  input: z.strictObject({ password: z.string().max(2000) }),
  run: (actor, { password }, now) => renew(actor, password, now),
})
