import { z } from 'zod'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { insertPublication } from '@/lib/features/report/data/publications'
import { transitions } from '@/lib/features/report/policy/review-states'
import { type HeldReport, reportInScope } from '@/lib/features/report/report-target'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { countScans } from '@/lib/features/signature/data/scans'
import { defineVerb, type Work } from '@/lib/platform/doors/define-verb'
import { publicUrl } from '@/lib/platform/mail/settings'
import { requiresScan } from '@/lib/report/deadline'
import { refuse } from '@/lib/std/result'

/**
 * Makes the approved version public (发布). Of a correction it takes the place of the version that was public until
 * now, with the reason as its note. Refusals: `report.state`, `report.stale`, `scan.missing` where the competent
 * department asks for the signed paper first.
 */
export const publishReportVerb = defineVerb({
  name: 'publish',
  on: reportInScope,
  may: 'report.publish',
  from: transitions.publish.from,
  to: transitions.publish.to,
  input: { versionId: z.uuid() },
  event: { versionId: z.string(), correction: z.boolean().describe('更正后发布') },
  run: async (work, { versionId }) => {
    const { tx, scope, actor, now, report } = work
    if (report.versionId !== versionId) return refuse('report.stale', '这份报告已有新的版本，请刷新页面后再发布')
    const rules = await listSeasonRules(scope, report.year, tx)
    if (requiresScan(report.organisation.path, rules) && (await countScans(tx, versionId)) === 0)
      return refuse('scan.missing', '还没有上传这一版的签字盖章扫描件，上传后才能发布')
    const correction = report.correctionReason
    await insertPublication(tx, { reportId: report.id, versionId, at: now, byId: actor.userId, correction })
    await tellPublished(work)
    return {
      value: null,
      event: { versionId, correction: correction !== null },
      change: { firstPublishedAt: report.firstPublishedAt ?? now, correctionReason: null },
    }
  },
})

async function tellPublished(work: Work<HeldReport>): Promise<void> {
  const { organisationId, year, correctionReason } = work.report
  const organisation = await findOrganisation(work.scope, organisationId, work.tx)
  const subject = `${year}年政府信息公开工作年度报告${correctionReason === null ? '已发布' : '更正后已重新发布'}`
  const text = `${subject}，公开地址：${publicUrl()}/open/${organisation?.number}/${year}`
  await tellUnit(work.tx, work, { organisationId, kind: 'published', year, subject, text })
}
