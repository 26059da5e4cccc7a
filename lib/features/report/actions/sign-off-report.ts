'use server'

import { z } from 'zod'
import { signOffReport as signOff } from '@/lib/features/report/verbs/sign-off-report'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reportReach } from './reach'

export const signOffReport = defineAction({
  input: z.strictObject({ reportId: z.uuid(), revision: z.int().nonnegative() }),
  permission: 'report.signOff',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, revision }) =>
    signOff({ scope, actorId: actor.userId, reportId, revision, now }),
})
