'use server'

import { explainFinding as explain } from '@/lib/features/report/verbs/explain-finding'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const explainFinding = defineAction({
  input: reasonedInput,
  permission: 'finding.decide',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) =>
    explain({ ...finding, scope, actorId: actor.userId, now }, text),
})
