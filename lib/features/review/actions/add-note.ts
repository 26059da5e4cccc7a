'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { addNote as add } from '@/lib/features/review/verbs/add-note'
import { defineAction } from '@/lib/platform/doors/define-action'

export const addNote = defineAction({
  input: z.strictObject({
    reportId: z.uuid(),
    versionId: z.uuid(),
    place: z.string().max(200),
    quote: z.string().max(10_000),
    text: z.string().max(10_000),
  }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { place, quote, text, ...reviewed }) =>
    add({ scope, actorId: actor.userId, now, ...reviewed }, { place, quote }, text),
})
