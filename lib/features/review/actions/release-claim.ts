'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { releaseClaim as release } from '@/lib/features/review/verbs/release-claim'
import { defineAction } from '@/lib/platform/doors/define-action'

export const releaseClaim = defineAction({
  input: z.strictObject({ reportId: z.uuid() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId }) => release({ scope, actorId: actor.userId, reportId, now }),
})
