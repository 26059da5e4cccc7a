'use server'

import { z } from 'zod'
import { startCorrection as start } from '@/lib/features/publication/verbs/start-correction'
import { reportReach } from '@/lib/features/report/actions/reach'
import { defineAction } from '@/lib/platform/doors/define-action'

export const startCorrection = defineAction({
  input: z.strictObject({ reportId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'report.correct',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, reason }) => start({ scope, actorId: actor.userId, reportId, now }, reason),
})
