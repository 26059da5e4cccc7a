'use server'

import { z } from 'zod'
import { submitReport as submit } from '@/lib/workflow/submit-report'
import { defineAction } from './define-action'
import { reportReach } from './reach'

export const submitReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), revision: z.int().nonnegative() }),
  permission: 'report.submit',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, revision }) => submit({ scope, actorId: actor.userId, reportId, revision, now }),
})
