'use server'

import { z } from 'zod'
import { claimReport as claim } from '@/lib/workflow/claim-report'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const claimReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), takeOver: z.boolean().optional() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, takeOver }) => claim({ scope, actorId: actor.userId, reportId, now }, { takeOver }),
})
