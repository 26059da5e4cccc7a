import { z } from 'zod'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { transitions } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { reviewed, reviewRefusal } from '@/lib/features/review/reviewed'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Approves the version that the reviewer has read (审核通过).
 * Refusals: `report.state`, `report.stale`, `report.claimed`, `report.blocked` when a check came back into force
 * meanwhile.
 */
export const approveReportVerb = defineVerb({
  name: 'approve',
  on: reportInScope,
  may: 'report.review',
  from: transitions.approve.from,
  to: transitions.approve.to,
  input: reviewed,
  event: { versionId: z.string() },
  run: async (work, { versionId }) => {
    const { tx, actor, report } = work
    const refusal = reviewRefusal(report, actor.userId, versionId)
    if (refusal) return refusal
    if (report.blocking > 0)
      return refuse('report.blocked', `这份报告还有 ${report.blocking} 处必须更正，不能通过，请退回`)
    const { organisationId, year } = report
    const subject = `${year}年政府信息公开工作年度报告已审核通过`
    await tellUnit(tx, work, { organisationId, kind: 'approved', year, subject, text: `${subject}，等待发布。` })
    return { value: null, event: { versionId }, change: { claimedById: null, claimedAt: null } }
  },
})
