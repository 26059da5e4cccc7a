import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { insertNote, sendNotes } from '@/lib/features/report/data/notes'
import { type Moving, moveReport } from '@/lib/features/report/move-report'
import { reviewRefusal } from '@/lib/features/review/review-refusal'
import { type Result, refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/**
 * Returns a report to its agency (退回) with all notes written about it; words to the whole report are a note of their own.
 * Refusals: `report.state`, `report.stale`, `report.claimed`, `note.missing` without a note or a reason, `note.text`.
 */
export function returnReport(moving: Moving & { readonly versionId: string }, typed: string): Promise<Result<null>> {
  const { actorId: byId, reportId, versionId, now: at } = moving
  const reason = settledReason(typed)
  return moveReport('return', moving, async ({ tx, stored }) => {
    const refusal = reviewRefusal(stored, moving)
    if (refusal) return refusal
    const length = characters(reason).length
    if (length > longestReason)
      return refuse('note.text', `退回原因有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    if (reason) await insertNote(tx, { reportId, versionId, place: '', quote: '', text: reason, at, byId })
    const notes = await sendNotes(tx, reportId, at)
    if (notes === 0) return refuse('note.missing', '请写明退回原因，或在报告中至少写一条意见，填报人才知道改哪里')
    const { organisationId, year } = stored
    const subject = `${year}年政府信息公开工作年度报告已退回修改`
    await tellUnit(tx, moving, {
      organisationId,
      kind: 'returned',
      year,
      subject,
      text: `${subject}，有 ${notes} 条审核意见。请按意见修改，逐条答复后重新提交。`,
    })
    return { move: { claimedById: null, claimedAt: null }, detail: { versionId, notes } }
  })
}
