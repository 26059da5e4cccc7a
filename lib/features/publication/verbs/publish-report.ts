import { tellUnit } from '@/lib/features/notice/tell-unit'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { insertPublication } from '@/lib/features/report/data/publications'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { type Moving, moveReport } from '@/lib/features/report/move-report'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { countScans } from '@/lib/features/signature/data/scans'
import type { Connection } from '@/lib/platform/database/client'
import { publicUrl } from '@/lib/platform/mail/settings'
import { requiresScan } from '@/lib/report/deadline'
import { type Result, refuse } from '@/lib/std/result'

/**
 * Makes the approved version public (发布). Of a correction it takes the place of the version that was public until now, with the reason as its note.
 * Refusals: `report.state`, `report.stale`, `scan.missing` where the competent department asks for the signed paper first.
 */
export function publishReport(moving: Moving & { readonly versionId: string }): Promise<Result<null>> {
  const { actorId: byId, reportId, versionId, now: at } = moving
  return moveReport('publish', moving, async ({ tx, stored }) => {
    if (stored.versionId !== versionId) return refuse('report.stale', '这份报告已有新的版本，请刷新页面后再发布')
    const rules = await listSeasonRules(moving.scope, stored.year, tx)
    if (requiresScan(stored.organisation.path, rules) && (await countScans(tx, versionId)) === 0)
      return refuse('scan.missing', '还没有上传这一版的签字盖章扫描件，上传后才能发布')
    await insertPublication(tx, { reportId, versionId, at, byId, correction: stored.correctionReason })
    await tellPublished(tx, moving, stored)
    return {
      move: { firstPublishedAt: stored.firstPublishedAt ?? at, correctionReason: null },
      detail: { versionId, correction: stored.correctionReason !== null },
    }
  })
}

async function tellPublished(
  tx: Connection,
  moving: Moving,
  { organisationId, year, correctionReason }: StoredReport,
): Promise<void> {
  const organisation = await findOrganisation(moving.scope, organisationId, tx)
  const subject = `${year}年政府信息公开工作年度报告${correctionReason === null ? '已发布' : '更正后已重新发布'}`
  await tellUnit(tx, moving, {
    organisationId,
    kind: 'published',
    year,
    subject,
    text: `${subject}，公开地址：${publicUrl()}/open/${organisation?.number}/${year}`,
  })
}
