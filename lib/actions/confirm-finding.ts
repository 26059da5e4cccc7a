'use server'

import { confirmFinding as confirm } from '@/lib/workflow/confirm-finding'
import { defineAction } from './define-action'
import { findingInput } from './finding-input'
import { reportReach } from './reach'

export const confirmFinding = defineAction({
  input: findingInput,
  permission: 'finding.decide',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, finding) => confirm({ ...finding, scope, actorId: actor.userId, now }),
})
