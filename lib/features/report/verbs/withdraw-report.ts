import { type Moving, moveReport } from '@/lib/features/report/move-report'
import type { Result } from '@/lib/std/result'

/** Takes a report back before it is decided about (撤回): it can be changed again. Who is reading it is told by the state. Refusals: `report.state`. */
export const withdrawReport = (moving: Moving): Promise<Result<null>> =>
  moveReport('withdraw', moving, async ({ stored: { claimedBy } }) => ({
    move: { claimedById: null, claimedAt: null },
    detail: { wasRead: claimedBy !== null },
  }))
