'use server'

import { z } from 'zod'
import { releaseClaim as release } from '@/lib/workflow/release-claim'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const releaseClaim = defineAction({
  input: z.strictObject({ reportId: z.uuid() }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId }) => release({ scope, actorId: actor.userId, reportId, now }),
})
