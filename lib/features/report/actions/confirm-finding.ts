'use server'

import { confirmFinding as confirm } from '@/lib/features/report/verbs/confirm-finding'
import { defineAction } from '@/lib/platform/doors/define-action'
import { findingInput } from './finding-input'
import { reportReach } from './reach'

export const confirmFinding = defineAction({
  input: findingInput,
  permission: 'finding.decide',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, finding) => confirm({ ...finding, scope, actorId: actor.userId, now }),
})
