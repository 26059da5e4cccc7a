'use server'

import { z } from 'zod'
import { reportReach } from '@/lib/features/report/actions/reach'
import { removeScan as remove } from '@/lib/features/signature/verbs/remove-scan'
import { defineAction } from '@/lib/platform/doors/define-action'

export const removeScan = defineAction({
  input: z.strictObject({ reportId: z.uuid(), scanId: z.uuid() }),
  permission: 'scan.manage',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, scanId }) => remove({ scope, actorId: actor.userId, now, reportId }, scanId),
})
