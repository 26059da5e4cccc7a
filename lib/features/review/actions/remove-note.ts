'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { removeNote as remove } from '@/lib/features/review/verbs/remove-note'
import { defineAction } from '@/lib/platform/doors/define-action'

export const removeNote = defineAction({
  input: z.strictObject({ reportId: z.uuid(), noteId: z.uuid() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, noteId }) => remove({ scope, actorId: actor.userId, reportId, now }, noteId),
})
