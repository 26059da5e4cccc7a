import { z } from 'zod'
import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { insertNote, sendNotes } from '@/lib/features/report/data/notes'
import { transitions } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { reviewed, reviewRefusal } from '@/lib/features/review/reviewed'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/**
 * Returns a report to its agency (退回) with all notes written about it; words to the whole report are a note of their
 * own. Refusals: `report.state`, `report.stale`, `report.claimed`, `note.missing` without a note or a reason,
 * `note.text`.
 */
export const returnReportVerb = defineVerb({
  name: 'return',
  on: reportInScope,
  may: 'report.review',
  from: transitions.return.from,
  to: transitions.return.to,
  input: { ...reviewed, reason: z.string().max(10_000) },
  event: { versionId: z.string(), notes: z.int().describe('意见条数') },
  run: async (work, { versionId, reason: typed }) => {
    const { tx, actor, now: at, report } = work
    const reason = settledReason(typed)
    const refusal = reviewRefusal(report, actor.userId, versionId)
    if (refusal) return refusal
    const length = characters(reason).length
    if (length > longestReason)
      return refuse('note.text', `退回原因有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    const { id: reportId, organisationId, year } = report
    const note = { reportId, versionId, place: '', quote: '', text: reason, at, byId: actor.userId }
    if (reason) await insertNote(tx, note)
    const notes = await sendNotes(tx, reportId, at)
    if (notes === 0) return refuse('note.missing', '请写明退回原因，或在报告中至少写一条意见，填报人才知道改哪里')
    const subject = `${year}年政府信息公开工作年度报告已退回修改`
    const text = `${subject}，有 ${notes} 条审核意见。请按意见修改，逐条答复后重新提交。`
    await tellUnit(tx, work, { organisationId, kind: 'returned', year, subject, text })
    return { value: null, event: { versionId, notes }, change: { claimedById: null, claimedAt: null } }
  },
})
