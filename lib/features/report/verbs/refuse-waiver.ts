import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { answerRefusal } from '@/lib/features/report/answer-waiver'
import { aboutFinding, findingSeen, settleFinding, typedReason } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/** The upper level does not let a finding pass (不同意豁免), and says why. */
export const refuseWaiverVerb = defineVerb({
  ...aboutFinding,
  name: 'refuseWaiver',
  may: 'waiver.answer',
  input: { ...findingSeen, ...typedReason },
  run: async (work, { text: typed, ...finding }) => {
    const text = settledReason(typed)
    const fault = reasonFault(text, '不同意的理由')
    if (fault) return refuse('decision.text', fault)
    return settleFinding(work, finding, {
      kind: 'waiver',
      verb: 'refuseWaiver',
      text,
      tells: '未获同意',
      refusal: (standing) => answerRefusal(standing, work.actor.userId),
    })
  },
})
