'use server'

import { z } from 'zod'
import { approveReport as approve } from '@/lib/workflow/approve-report'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const approveReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, reviewed) => approve({ scope, actorId: actor.userId, now, ...reviewed }),
})
