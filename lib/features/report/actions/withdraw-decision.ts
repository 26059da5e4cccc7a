'use server'

import { withdrawDecision as withdraw } from '@/lib/features/report/verbs/withdraw-decision'
import { defineAction } from '@/lib/platform/doors/define-action'
import { findingInput } from './finding-input'
import { reportReach } from './reach'

export const withdrawDecision = defineAction({
  input: findingInput.omit({ fingerprint: true }),
  permission: 'finding.decide',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, finding) => withdraw({ ...finding, scope, actorId: actor.userId, now }),
})
