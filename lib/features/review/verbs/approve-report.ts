import { tellUnit } from '@/lib/features/notice/tell-unit'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { type Moving, moveReport } from '@/lib/features/report/move-report'
import { reviewRefusal } from '@/lib/features/review/review-refusal'
import { type Refusal, type Result, refuse } from '@/lib/std/result'

/**
 * Approves the version that the reviewer has read (审核通过).
 * Refusals: `report.state`, `report.stale`, `report.claimed`, `report.blocked` when a check came back into force meanwhile.
 * @param condition asked of the report under lock, for those who approve many at once
 */
export function approveReport(
  moving: Moving & { readonly versionId: string },
  condition: (stored: StoredReport) => Refusal | null = () => null,
): Promise<Result<null>> {
  return moveReport('approve', moving, async ({ tx, stored }) => {
    const refusal = reviewRefusal(stored, moving) ?? blockedRefusal(stored) ?? condition(stored)
    if (refusal) return refusal
    const { organisationId, year } = stored
    const subject = `${year}年政府信息公开工作年度报告已审核通过`
    await tellUnit(tx, moving, { organisationId, kind: 'approved', year, subject, text: `${subject}，等待发布。` })
    return { move: { claimedById: null, claimedAt: null }, detail: { versionId: moving.versionId } }
  })
}

const blockedRefusal = ({ blocking }: StoredReport): Refusal | null =>
  blocking > 0 ? refuse('report.blocked', `这份报告还有 ${blocking} 处必须更正，不能通过，请退回`) : null
