import { changeReview } from '@/lib/features/report/change-review'
import { moveReport } from '@/lib/features/report/data/reports'
import type { Moving } from '@/lib/features/report/move-report'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { type Result, refuse } from '@/lib/std/result'

/**
 * A reviewer takes a report to read (领取), so that no colleague reads it too.
 * Refusals: `report.state`, `report.claimed` when a colleague has it.
 * @param takeOver takes it from the colleague all the same (接手)
 */
export function claimReport(moving: Moving, { takeOver = false }: { takeOver?: boolean } = {}): Promise<Result<null>> {
  const { actorId, now } = moving
  return changeReview('claim', moving, async (tx, { id, state, claimedBy }) => {
    if (state !== 'submitted') return refuse('report.state', `这份报告现在是“${stateNames[state]}”状态，不需要审核`)
    if (claimedBy?.id === actorId) return { value: null, silent: true }
    if (claimedBy && !takeOver) return refuse('report.claimed', `${claimedBy.name}正在审核这份报告`)
    await moveReport(tx, id, { claimedById: actorId, claimedAt: now })
    return { value: null, detail: { takenFrom: claimedBy?.id ?? null } }
  })
}
