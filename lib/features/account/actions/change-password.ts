'use server'

import { z } from 'zod'
import { changePassword as change } from '@/lib/features/account/verbs/change-password'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'

export const changePassword = defineOwnAction({
  input: z.strictObject({ current: z.string().max(2000), next: z.string().max(2000) }),
  run: (actor, passwords, now) => change(actor, passwords, now),
})
