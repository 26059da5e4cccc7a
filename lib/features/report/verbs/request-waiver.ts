import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { type SettledOutcome, type Settling, settleFinding } from '@/lib/features/report/settle-finding'
import { type Result, refuse } from '@/lib/std/result'

const granted = refuse('waiver.granted', '这一处已经同意豁免，不必再申请。')

/** The agency's responsible person asks the upper level to let a finding pass that must be corrected (申请豁免). It goes on blocking until that is granted. */
export async function requestWaiver(settling: Settling, typed: string): Promise<Result<SettledOutcome>> {
  const text = settledReason(typed)
  const fault = reasonFault(text, '申请理由')
  if (fault) return refuse('decision.text', fault)
  return settleFinding(settling, {
    kind: 'waiver',
    verb: 'requestWaiver',
    event: 'requestWaiver',
    text,
    refusal: ({ state }) => (state === 'decided' ? granted : null),
  })
}
