import { insertPublication } from '@/lib/data/publications'
import { refuse, type Result } from '@/lib/std/result'
import { moveReport, type Moving } from './move-report'

/**
 * Makes the approved version public (发布). Of a correction it takes the place of the version that was public until now, with the reason as its note.
 * Refusals: `report.state`, `report.stale`, `scan.missing` where the competent department asks for the signed paper first.
 */
export function publishReport(moving: Moving & { readonly versionId: string }): Promise<Result<null>> {
  const { actorId: byId, reportId, versionId, now: at } = moving
  return moveReport('publish', moving, async ({ tx, stored }) => {
    if (stored.versionId !== versionId) return refuse('report.stale', '这份报告已有新的版本，请刷新页面后再发布')
    await insertPublication(tx, { reportId, versionId, at, byId, correction: stored.correctionReason })
    return { move: { firstPublishedAt: stored.firstPublishedAt ?? at, correctionReason: null }, detail: { versionId, correction: stored.correctionReason !== null } }
  })
}
