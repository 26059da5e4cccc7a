'use server'

import { refuseWaiver as refuse } from '@/lib/workflow/refuse-waiver'
import { defineAction } from './define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const refuseWaiver = defineAction({
  input: reasonedInput,
  permission: 'waiver.answer',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) => refuse({ ...finding, scope, actorId: actor.userId, now }, text),
})
