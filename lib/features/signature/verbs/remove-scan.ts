import { changeReview } from '@/lib/features/report/change-review'
import type { Moving } from '@/lib/features/report/move-report'
import { isEditable, stateNames } from '@/lib/features/report/policy/review-states'
import { listScans, markScan } from '@/lib/features/signature/data/scans'
import { type Result, refuse } from '@/lib/std/result'

/**
 * Takes a scan back (移除扫描件), for a page that came out crooked: it is no longer shown, its bytes stay as evidence. Once the report is published nothing is
 * taken back. Refusals: `report.state`, `scan.notFound`.
 */
export function removeScan(moving: Moving, scanId: string): Promise<Result<null>> {
  const { scope, actorId: removedById, now: removedAt } = moving
  return changeReview('removeScan', moving, async (tx, { state, versionId }) => {
    if (state === 'published') return refuse('report.state', '报告已发布，扫描件不能再移除；需要补充的，可以继续上传')
    if (isEditable(state))
      return refuse('report.state', `这份报告现在是“${stateNames[state]}”状态，扫描件属于已提交的版本，不能移除`)
    const scan =
      versionId === null ? undefined : (await listScans(scope, versionId, tx)).find(({ id }) => id === scanId)
    if (!scan) return refuse('scan.notFound', '没有找到这个扫描件，可能已经移除，请刷新页面')
    await markScan(tx, scan.id, { removedAt, removedById })
    return { value: null, detail: { scanId: scan.id, versionId: scan.versionId, sha256: scan.sha256 } }
  })
}
