import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { answerRefusal } from '@/lib/features/report/answer-waiver'
import { aboutFinding, findingSeen, settleFinding, typedReason } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/**
 * The upper level lets a finding pass that must be corrected (同意豁免); words to it are free. From now on it does not
 * block, until its values change.
 */
export const grantWaiverVerb = defineVerb({
  ...aboutFinding,
  name: 'grantWaiver',
  may: 'waiver.answer',
  input: { ...findingSeen, ...typedReason },
  run: async (work, { text: typed, ...finding }) => {
    const text = settledReason(typed)
    const fault = characters(text).length > longestReason ? reasonFault(text, '意见') : null
    if (fault) return refuse('decision.text', fault)
    return settleFinding(work, finding, {
      kind: 'waiver',
      verb: 'grantWaiver',
      text,
      tells: '已获同意',
      refusal: (standing) => answerRefusal(standing, work.actor.userId),
    })
  },
})
