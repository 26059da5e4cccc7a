import { z } from 'zod'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { listScans, markScan } from '@/lib/features/signature/data/scans'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Takes a scan back (移除扫描件), for a page that came out crooked: it is no longer shown, its bytes stay as evidence.
 * Once the report is published nothing is taken back. Refusals: `report.state`, `scan.notFound`.
 */
export const removeScanVerb = defineVerb({
  name: 'removeScan',
  on: reportInScope,
  may: 'scan.manage',
  from: ['submitted', 'approved'],
  otherwise: (state) =>
    state === 'published'
      ? '报告已发布，扫描件不能再移除；需要补充的，可以继续上传'
      : `这份报告现在是“${stateNames[state]}”状态，扫描件属于已提交的版本，不能移除`,
  input: { scanId: z.uuid() },
  event: { scanId: z.string(), versionId: z.string(), sha256: z.string().describe('文件摘要') },
  run: async ({ tx, scope, actor, now, report: { versionId } }, { scanId }) => {
    const scan =
      versionId === null ? undefined : (await listScans(scope, versionId, tx)).find(({ id }) => id === scanId)
    if (!scan) return refuse('scan.notFound', '没有找到这个扫描件，可能已经移除，请刷新页面')
    await markScan(tx, scan.id, { removedAt: now, removedById: actor.userId })
    return { value: null, event: { scanId: scan.id, versionId: scan.versionId, sha256: scan.sha256 } }
  },
})
