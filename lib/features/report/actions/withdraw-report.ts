'use server'

import { z } from 'zod'
import { withdrawReport as withdraw } from '@/lib/features/report/verbs/withdraw-report'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reportReach } from './reach'

export const withdrawReport = defineAction({
  input: z.strictObject({ reportId: z.uuid() }),
  permission: 'report.submit',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId }) => withdraw({ scope, actorId: actor.userId, reportId, now }),
})
