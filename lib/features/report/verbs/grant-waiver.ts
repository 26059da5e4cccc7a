import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { answerRefusal } from '@/lib/features/report/answer-waiver'
import { type SettledOutcome, type Settling, settleFinding } from '@/lib/features/report/settle-finding'
import { type Result, refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/** The upper level lets a finding pass that must be corrected (同意豁免); words to it are free. From now on it does not block, until its values change. */
export async function grantWaiver(settling: Settling, typed: string): Promise<Result<SettledOutcome>> {
  const text = settledReason(typed)
  if (characters(text).length > longestReason) return refuse('decision.text', reasonFault(text, '意见')!)
  return settleFinding(settling, {
    kind: 'waiver',
    verb: 'grantWaiver',
    event: 'grantWaiver',
    text,
    tells: '已获同意',
    refusal: (standing) => answerRefusal(standing, settling.actorId),
  })
}
