'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { returnReport as giveBack } from '@/lib/features/review/verbs/return-report'
import { defineAction } from '@/lib/platform/doors/define-action'

export const returnReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'report.review',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reason, ...reviewed }) =>
    giveBack({ scope, actorId: actor.userId, now, ...reviewed }, reason),
})
