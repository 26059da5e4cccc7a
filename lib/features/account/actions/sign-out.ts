'use server'

import { z } from 'zod'
import { signOutHere } from '@/lib/platform/session/request'
import { accept } from '@/lib/std/result'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'

export const signOut = defineOpenAction({
  input: z.strictObject({}),
  run: async () => {
    await signOutHere()
    return accept(null)
  },
})
