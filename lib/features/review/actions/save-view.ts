'use server'

import { z } from 'zod'
import { saveView as save } from '@/lib/features/review/verbs/save-view'
import { defineAction } from '@/lib/platform/doors/define-action'

export const saveView = defineAction({
  input: z.strictObject({ name: z.string().max(200), query: z.string().max(1000) }),
  permission: 'view.manage',
  reach: async () => 'own',
  run: ({ actor, now }, typed) => save(actor, typed, now),
})
