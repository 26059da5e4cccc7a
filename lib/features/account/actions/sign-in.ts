'use server'

import { z } from 'zod'
import { signInHere } from '@/lib/features/account/browser-session'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'

export const signIn = defineOpenAction({
  input: z.strictObject({
    username: z.string().max(200),
    password: z.string().max(2000),
    code: z.string().max(100).optional(),
  }),
  run: ({ username, password, code }) => signInHere(username, password, code),
})
