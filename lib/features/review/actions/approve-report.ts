'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { approveReport as approve } from '@/lib/features/review/verbs/approve-report'
import { defineAction } from '@/lib/platform/doors/define-action'

export const approveReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, reviewed) => approve({ scope, actorId: actor.userId, now, ...reviewed }),
})
