'use server'

import { z } from 'zod'
import { repeatPackage } from '@/lib/features/publication/verbs/write-package'
import { reportReach } from '@/lib/features/report/actions/reach'
import { defineAction } from '@/lib/platform/doors/define-action'

export const writePackage = defineAction({
  input: z.strictObject({ reportId: z.uuid() }),
  permission: 'report.publish',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId }) => repeatPackage({ scope, actorId: actor.userId, reportId, now }),
})
