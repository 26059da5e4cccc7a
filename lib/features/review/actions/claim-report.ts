'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { claimReport as claim } from '@/lib/features/review/verbs/claim-report'
import { defineAction } from '@/lib/platform/doors/define-action'

export const claimReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), takeOver: z.boolean().optional() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, takeOver }) =>
    claim({ scope, actorId: actor.userId, reportId, now }, { takeOver }),
})
