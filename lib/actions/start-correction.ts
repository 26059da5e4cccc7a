'use server'

import { z } from 'zod'
import { startCorrection as start } from '@/lib/workflow/start-correction'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const startCorrection = defineAction({
  input: z.strictObject({ reportId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'report.correct',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, reason }) => start({ scope, actorId: actor.userId, reportId, now }, reason),
})
