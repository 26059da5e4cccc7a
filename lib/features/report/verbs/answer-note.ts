import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { changeReview } from '@/lib/features/report/change-review'
import { findNote, storeAnswer } from '@/lib/features/report/data/notes'
import type { Moving } from '@/lib/features/report/move-report'
import { isEditable, stateNames } from '@/lib/features/report/policy/review-states'
import { type Result, refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/** The agency answers a note (答复): what was changed, or why nothing was. It may be rewritten until the report is handed in again. Refusals: `report.state`, `note.notFound`, `note.text`. */
export function answerNote(moving: Moving, noteId: string, typed: string): Promise<Result<null>> {
  const answer = settledReason(typed)
  const { scope, actorId: answeredById, now: answeredAt } = moving
  return changeReview('answerNote', moving, async (tx, { id, state }) => {
    if (!isEditable(state)) return refuse('report.state', `这份报告现在是“${stateNames[state]}”状态，不能再改答复`)
    const note = await findNote(scope, noteId, tx)
    if (!note || note.reportId !== id || !note.sentAt) return refuse('note.notFound', '没有找到这条意见，请刷新页面')
    const length = characters(answer).length
    if (length === 0) return refuse('note.text', '请写明怎样改的；没有改的，请写明理由')
    if (length > longestReason) return refuse('note.text', `答复有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    await storeAnswer(tx, noteId, { answer, answeredAt, answeredById })
    return { value: null, detail: { noteId } }
  })
}
