import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { aboutFinding, findingSeen, settleFinding, typedReason } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Gives the reason (说明) for a finding that needs one. A new reason takes the place of the old one. Refusals:
 * `decision.text`, those of settleFinding.
 */
export const explainFindingVerb = defineVerb({
  ...aboutFinding,
  name: 'explainFinding',
  may: 'finding.decide',
  input: { ...findingSeen, ...typedReason },
  run: async (work, { text: typed, ...finding }) => {
    const text = settledReason(typed)
    const fault = reasonFault(text, '说明')
    if (fault) return refuse('decision.text', fault)
    return settleFinding(work, finding, { kind: 'explanation', verb: 'explain', text })
  },
})
