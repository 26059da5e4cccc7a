'use server'

import { z } from 'zod'
import { repeatPackage } from '@/lib/workflow/write-package'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const writePackage = defineAction({
  input: z.strictObject({ reportId: z.uuid() }),
  permission: 'report.publish',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId }) => repeatPackage({ scope, actorId: actor.userId, reportId, now }),
})
