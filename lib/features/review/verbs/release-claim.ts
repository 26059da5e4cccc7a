import { changeReview } from '@/lib/features/report/change-review'
import { moveReport } from '@/lib/features/report/data/reports'
import type { Moving } from '@/lib/features/report/move-report'
import type { Result } from '@/lib/std/result'

/** A reviewer puts a report back unread (放回); what is not his stays as it is. */
export function releaseClaim(moving: Moving): Promise<Result<null>> {
  return changeReview('releaseClaim', moving, async (tx, { id, claimedBy }) => {
    if (claimedBy?.id !== moving.actorId) return { value: null, silent: true }
    await moveReport(tx, id, { claimedById: null, claimedAt: null })
    return { value: null }
  })
}
