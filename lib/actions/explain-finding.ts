'use server'

import { explainFinding as explain } from '@/lib/workflow/explain-finding'
import { defineAction } from './define-action'
import { reasonedInput } from './finding-input'
import { reportReach } from './reach'

export const explainFinding = defineAction({
  input: reasonedInput,
  permission: 'finding.decide',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { text, ...finding }) => explain({ ...finding, scope, actorId: actor.userId, now }, text),
})
