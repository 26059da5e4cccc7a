'use server'

import { z } from 'zod'
import { releaseReport } from '@/lib/features/publication/verbs/release-report'
import { reportReach } from '@/lib/features/report/actions/reach'
import { defineAction } from '@/lib/platform/doors/define-action'

export const publishReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }),
  permission: 'report.publish',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, approved) => releaseReport({ scope, actorId: actor.userId, now, ...approved }),
})
