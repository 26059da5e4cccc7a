'use server'

import { z } from 'zod'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'
import { signOutHere } from '@/lib/platform/session/request'
import { accept } from '@/lib/std/result'

export const signOut = defineOpenAction({
  input: z.strictObject({}),
  run: async () => {
    await signOutHere()
    return accept(null)
  },
})
