import { z } from 'zod'
import { countUnanswered } from '@/lib/features/report/data/notes'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { insertVersion } from '@/lib/features/report/data/versions'
import { measureLikeness } from '@/lib/features/report/measure-likeness'
import { transitions } from '@/lib/features/report/policy/review-states'
import { reportOf } from '@/lib/features/report/print-report'
import { judgedReport } from '@/lib/features/report/report-target'
import { type Circumstances, circumstancesOf, findingsOf, standingOf } from '@/lib/features/report/standing'
import type { Connection } from '@/lib/platform/database/client'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { digestOf } from '@/lib/report/digest'
import { type Refusal, refuse } from '@/lib/std/result'

/**
 * Hands a report in (提交审核): freezes what the person saw as the next version, with findings and decisions, and
 * passes it to the competent department. `revision` is the one the person saw. Refusals: `report.state`,
 * `report.stale`, `report.blocked`, `note.unanswered`, `report.notSignedOff`.
 */
export const submitReportVerb = defineVerb({
  name: 'submit',
  on: judgedReport,
  may: 'report.submit',
  from: transitions.submit.from,
  to: transitions.submit.to,
  input: { revision: z.int().nonnegative() },
  event: { version: z.int().describe('版本'), digest: z.string().describe('内容摘要') },
  run: async ({ tx, scope, actor, now, report, suspended }, { revision }) => {
    if (report.revision !== revision) return refuse('report.stale', '报告刚刚又有修改，请看过最新内容后再提交')
    const circumstances = await circumstancesOf(scope, report, suspended, tx)
    const standing = standingOf(reportOf(report), circumstances)
    const refusal = refusalOf(report, standing.blocking, await countUnanswered(tx, report.id))
    if (refusal) return refusal
    const { id, number, digest } = await freeze(tx, report, circumstances, { at: now, byId: actor.userId })
    await measureLikeness(tx, id)
    const firstSubmittedAt = report.firstSubmittedAt ?? now
    return {
      value: null,
      event: { version: number, digest },
      change: { ...standing, versionId: id, firstSubmittedAt, claimedById: null, claimedAt: null },
    }
  },
})

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
  const version = await insertVersion(tx, {
    reportId,
    revision,
    savedAt,
    organisationName,
    organisationPath,
    format,
    content: report.content,
    lastYear: circumstances.lastYear,
    findings,
    digest,
    ...by,
  })
  return { ...version, digest }
}
