import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { aboutFinding, findingSeen, settleFinding, typedReason } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

const granted = refuse('waiver.granted', '这一处已经同意豁免，不必再申请。')

/**
 * The agency's responsible person asks the upper level to let a finding pass that must be corrected (申请豁免). It goes
 * on blocking until that is granted.
 */
export const requestWaiverVerb = defineVerb({
  ...aboutFinding,
  name: 'requestWaiver',
  may: 'waiver.request',
  input: { ...findingSeen, ...typedReason },
  run: async (work, { text: typed, ...finding }) => {
    const text = settledReason(typed)
    const fault = reasonFault(text, '申请理由')
    if (fault) return refuse('decision.text', fault)
    const refusal = ({ state }: FindingStanding) => (state === 'decided' ? granted : null)
    return settleFinding(work, finding, { kind: 'waiver', verb: 'requestWaiver', text, refusal })
  },
})
