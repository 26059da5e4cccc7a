import { changeReview } from '@/lib/features/report/change-review'
import { moveReport } from '@/lib/features/report/data/reports'
import type { Moving } from '@/lib/features/report/move-report'
import { isEditable, stateNames } from '@/lib/features/report/policy/review-states'
import { type Result, refuse } from '@/lib/std/result'

/**
 * The agency's responsible person (单位负责人) signs a revision off (审签): that one and no other, so a later change needs a new look.
 * Refusals: `report.state`, `report.stale`, `report.blocked`.
 */
export function signOffReport(moving: Moving & { readonly revision: number }): Promise<Result<null>> {
  const { actorId, revision, now } = moving
  return changeReview('signOff', moving, async (tx, stored) => {
    if (!isEditable(stored.state))
      return refuse('report.state', `这份报告现在是“${stateNames[stored.state]}”状态，不需要审签`)
    if (stored.revision !== revision) return refuse('report.stale', '报告刚刚又有修改，请看过最新内容后再审签')
    if (stored.blocking > 0) return refuse('report.blocked', `还有 ${stored.blocking} 处必须更正或补充，更正后才能审签`)
    if (stored.signedOffRevision === revision) return { value: null, silent: true }
    await moveReport(tx, stored.id, { signedOffRevision: revision, signedOffAt: now, signedOffById: actorId })
    return { value: null }
  })
}
