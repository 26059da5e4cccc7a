'use server'

import { z } from 'zod'
import { publishReport as publish } from '@/lib/workflow/publish-report'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const publishReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }),
  permission: 'report.publish',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, approved) => publish({ scope, actorId: actor.userId, now, ...approved }),
})
