'use server'

import { z } from 'zod'
import { deleteView as remove } from '@/lib/features/review/verbs/delete-view'
import { defineAction } from '@/lib/platform/doors/define-action'

export const deleteView = defineAction({
  input: z.strictObject({ id: z.uuid() }),
  permission: 'view.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { id }) => remove(actor, id, now),
})
