'use server'

import { grantWaiver as grant } from '@/lib/features/report/verbs/grant-waiver'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const grantWaiver = defineAction({
  input: reasonedInput,
  permission: 'waiver.answer',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) => grant({ ...finding, scope, actorId: actor.userId, now }, text),
})
