import { z } from 'zod'
import { transitions } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'

/**
 * Takes a report back before it is decided about (撤回): it can be changed again. Who is reading it is told by the
 * state. Refusals: `report.state`.
 */
export const withdrawReportVerb = defineVerb({
  name: 'withdraw',
  on: reportInScope,
  may: 'report.submit',
  from: transitions.withdraw.from,
  to: transitions.withdraw.to,
  input: {},
  event: { wasRead: z.boolean().describe('撤回时已有人审核') },
  run: async ({ report: { claimedBy } }) => ({
    value: null,
    event: { wasRead: claimedBy !== null },
    change: { claimedById: null, claimedAt: null },
  }),
})
