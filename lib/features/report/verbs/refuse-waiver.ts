import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { answerRefusal } from '@/lib/features/report/answer-waiver'
import { type SettledOutcome, type Settling, settleFinding } from '@/lib/features/report/settle-finding'
import { type Result, refuse } from '@/lib/std/result'

/** The upper level does not let a finding pass (不同意豁免), and says why. */
export async function refuseWaiver(settling: Settling, typed: string): Promise<Result<SettledOutcome>> {
  const text = settledReason(typed)
  const fault = reasonFault(text, '不同意的理由')
  if (fault) return refuse('decision.text', fault)
  return settleFinding(settling, {
    kind: 'waiver',
    verb: 'refuseWaiver',
    event: 'refuseWaiver',
    text,
    tells: '未获同意',
    refusal: (standing) => answerRefusal(standing, settling.actorId),
  })
}
