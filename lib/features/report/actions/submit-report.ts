'use server'

import { z } from 'zod'
import { submitReport as submit } from '@/lib/features/report/verbs/submit-report'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reportReach } from './reach'

export const submitReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), revision: z.int().nonnegative() }),
  permission: 'report.submit',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, revision }) =>
    submit({ scope, actorId: actor.userId, reportId, revision, now }),
})
