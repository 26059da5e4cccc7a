import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { type Moving, moveReport } from '@/lib/features/report/move-report'
import { type Result, refuse } from '@/lib/std/result'

/**
 * Opens a published report for correction (启动更正). What is published stays up until the corrected version is; the reason will be read there.
 * Refusals: `report.state`, `correction.reason`.
 */
export async function startCorrection(moving: Moving, typed: string): Promise<Result<null>> {
  const correctionReason = settledReason(typed)
  const fault = reasonFault(correctionReason, '更正原因')
  if (fault) return refuse('correction.reason', fault)
  return moveReport('startCorrection', moving, async () => ({
    move: { correctionReason },
    detail: { reason: correctionReason },
  }))
}
