'use server'

import { z } from 'zod'
import { changePasswordHere } from '@/lib/session/request'
import { refuse } from '@/lib/std/result'
import { defineOpenAction } from './define-open-action'

export const changePassword = defineOpenAction({
  input: z.strictObject({ current: z.string().max(2000), next: z.string().max(2000) }),
  run: async (passwords) => (await changePasswordHere(passwords)) ?? refuse('session.signedOut', '登录已超时，请重新登录。'),
})
