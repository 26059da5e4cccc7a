import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { type SettledOutcome, type Settling, settleFinding } from '@/lib/features/report/settle-finding'
import { type Result, refuse } from '@/lib/std/result'

/** Gives the reason (说明) for a finding that needs one. A new reason takes the place of the old one. */
export async function explainFinding(settling: Settling, typed: string): Promise<Result<SettledOutcome>> {
  const text = settledReason(typed)
  const fault = reasonFault(text, '说明')
  return fault
    ? refuse('decision.text', fault)
    : settleFinding(settling, { kind: 'explanation', verb: 'explain', event: 'explainFinding', text })
}
