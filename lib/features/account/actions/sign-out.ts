'use server'

import { z } from 'zod'
import { signOutHere } from '@/lib/features/account/browser-session'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'
import { accept } from '@/lib/std/result'

export const signOut = defineOpenAction({
  input: z.strictObject({}),
  run: async () => {
    await signOutHere()
    return accept(null)
  },
})
