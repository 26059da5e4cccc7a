'use server'

import { z } from 'zod'
import { answerNote as answer } from '@/lib/features/report/verbs/answer-note'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reportReach } from './reach'

export const answerNote = defineAction({
  input: z.strictObject({ reportId: z.uuid(), noteId: z.uuid(), text: z.string().max(10_000) }),
  permission: 'note.answer',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, noteId, text }) =>
    answer({ scope, actorId: actor.userId, reportId, now }, noteId, text),
})
