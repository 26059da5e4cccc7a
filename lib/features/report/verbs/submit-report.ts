import { countUnanswered } from '@/lib/features/report/data/notes'
import { type StoredReport, storeStanding } from '@/lib/features/report/data/reports'
import { insertVersion } from '@/lib/features/report/data/versions'
import { measureLikeness } from '@/lib/features/report/measure-likeness'
import { type Moving, moveReport } from '@/lib/features/report/move-report'
import { reportOf } from '@/lib/features/report/print-report'
import { type Circumstances, circumstancesOf, findingsOf, standingOf } from '@/lib/features/report/standing'
import type { Connection } from '@/lib/platform/database/client'
import { digestOf } from '@/lib/report/digest'
import { type Refusal, type Result, refuse } from '@/lib/std/result'

/**
 * Hands a report in (提交审核): freezes what the person saw as the next version, with findings and decisions, and passes it to the competent department.
 * Refusals: `report.state`, `report.stale`, `report.blocked`, `note.unanswered`, `report.notSignedOff`.
 * @param revision the revision that the person saw
 */
export function submitReport(moving: Moving & { readonly revision: number }): Promise<Result<null>> {
  const { scope, actorId, now, revision } = moving
  return moveReport('submit', moving, async ({ tx, stored, suspended }) => {
    if (stored.revision !== revision) return refuse('report.stale', '报告刚刚又有修改，请看过最新内容后再提交')
    const circumstances = await circumstancesOf(scope, stored, suspended, tx)
    const standing = standingOf(reportOf(stored), circumstances)
    const refusal = refusalOf(stored, standing.blocking, await countUnanswered(tx, stored.id))
    if (refusal) return refusal
    await storeStanding(tx, stored.id, standing)
    const { id, number, digest } = await freeze(tx, stored, circumstances, { at: now, byId: actorId })
    await measureLikeness(tx, id)
    const move = { versionId: id, firstSubmittedAt: stored.firstSubmittedAt ?? now, claimedById: null, claimedAt: null }
    return { move, detail: { version: number, digest } }
  })
}

function refusalOf(
  { organisation, signedOffRevision, revision }: StoredReport,
  blocking: number,
  unanswered: number,
): Refusal | null {
  if (blocking > 0) return refuse('report.blocked', `还有 ${blocking} 处必须更正或补充，更正后才能提交`)
  if (unanswered > 0) return refuse('note.unanswered', `还有 ${unanswered} 条审核意见没有答复，答复后才能提交`)
  if (organisation.signOff && signedOffRevision !== revision)
    return refuse('report.notSignedOff', '本单位要求先由负责人审签。这一稿还没有审签，请负责人登录审签后再提交')
  return null
}

async function freeze(
  tx: Connection,
  stored: StoredReport,
  circumstances: Circumstances,
  by: { at: Date; byId: string },
) {
  const report = reportOf(stored)
  const findings = findingsOf(report, circumstances).filter(({ slug }) => !circumstances.suspended.has(slug))
  const digest = await digestOf(report)
  const { name: organisationName, path: organisationPath } = stored.organisation
  const { id: reportId, revision, savedAt, format } = stored
  const { content } = report
  const version = await insertVersion(tx, {
    reportId,
    revision,
    savedAt,
    organisationName,
    organisationPath,
    format,
    content,
    lastYear: circumstances.lastYear,
    findings,
    digest,
    ...by,
  })
  return { ...version, digest }
}
