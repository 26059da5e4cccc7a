import { z } from 'zod'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * A reviewer takes a report to read (领取), so that no colleague reads it too; with `takeOver` from the colleague who
 * has it (接手). Refusals: `report.state`, `report.claimed` when a colleague has it.
 */
export const claimReportVerb = defineVerb({
  name: 'claim',
  on: reportInScope,
  may: 'report.review',
  from: ['submitted'],
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，不需要审核`,
  input: { takeOver: z.boolean().optional() },
  event: { takenFrom: z.string().nullable() },
  run: async ({ actor, now, report: { claimedBy } }, { takeOver = false }) => {
    if (claimedBy?.id === actor.userId) return { value: null, event: null }
    if (claimedBy && !takeOver) return refuse('report.claimed', `${claimedBy.name}正在审核这份报告`)
    const change = { claimedById: actor.userId, claimedAt: now }
    return { value: null, event: { takenFrom: claimedBy?.id ?? null }, change }
  },
})
