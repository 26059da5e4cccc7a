import { z } from 'zod'
import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { transitions } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Opens a published report for correction (启动更正). What is published stays up until the corrected version is; the
 * reason will be read there. Refusals: `report.state`, `correction.reason`.
 */
export const startCorrectionVerb = defineVerb({
  name: 'startCorrection',
  on: reportInScope,
  may: 'report.correct',
  from: transitions.startCorrection.from,
  to: transitions.startCorrection.to,
  input: { reason: z.string().max(10_000) },
  event: { reason: z.string().describe('原因') },
  run: async (_, { reason: typed }) => {
    const reason = settledReason(typed)
    const fault = reasonFault(reason, '更正原因')
    if (fault) return refuse('correction.reason', fault)
    return { value: null, event: { reason }, change: { correctionReason: reason } }
  },
})
