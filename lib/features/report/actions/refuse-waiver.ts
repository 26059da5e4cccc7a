'use server'

import { refuseWaiver as refuse } from '@/lib/features/report/verbs/refuse-waiver'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const refuseWaiver = defineAction({
  input: reasonedInput,
  permission: 'waiver.answer',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) => refuse({ ...finding, scope, actorId: actor.userId, now }, text),
})
