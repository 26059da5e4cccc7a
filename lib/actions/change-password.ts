'use server'

import { z } from 'zod'
import { changePassword as change } from '@/lib/session/accounts'
import { defineOwnAction } from './define-own-action'

export const changePassword = defineOwnAction({
  input: z.strictObject({ current: z.string().max(2000), next: z.string().max(2000) }),
  run: (actor, passwords, now) => change(actor, passwords, now),
})
