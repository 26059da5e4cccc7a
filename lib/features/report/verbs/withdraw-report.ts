import type { Result } from '@/lib/std/result'
import { moveReport, type Moving } from '@/lib/features/report/move-report'

/** Takes a report back before it is decided about (撤回): it can be changed again. Who is reading it is told by the state. Refusals: `report.state`. */
export const withdrawReport = (moving: Moving): Promise<Result<null>> =>
  moveReport('withdraw', moving, async ({ stored: { claimedBy } }) => ({ move: { claimedById: null, claimedAt: null }, detail: { wasRead: claimedBy !== null } }))
