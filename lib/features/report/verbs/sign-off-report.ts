import { z } from 'zod'
import { editableStates, stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * The agency's responsible person (单位负责人) signs a revision off (审签): that one and no other, so a later change
 * needs a new look. Refusals: `report.state`, `report.stale`, `report.blocked`.
 */
export const signOffReportVerb = defineVerb({
  name: 'signOff',
  on: reportInScope,
  may: 'report.signOff',
  from: editableStates,
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，不需要审签`,
  input: { revision: z.int().nonnegative() },
  event: {},
  run: async ({ actor, now, report }, { revision }) => {
    if (report.revision !== revision) return refuse('report.stale', '报告刚刚又有修改，请看过最新内容后再审签')
    if (report.blocking > 0) return refuse('report.blocked', `还有 ${report.blocking} 处必须更正或补充，更正后才能审签`)
    if (report.signedOffRevision === revision) return { value: null, event: null }
    const change = { signedOffRevision: revision, signedOffAt: now, signedOffById: actor.userId }
    return { value: null, event: {}, change }
  },
})
