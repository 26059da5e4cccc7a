'use server'

import { requestWaiver as request } from '@/lib/features/report/verbs/request-waiver'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const requestWaiver = defineAction({
  input: reasonedInput,
  permission: 'waiver.request',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) =>
    request({ ...finding, scope, actorId: actor.userId, now }, text),
})
