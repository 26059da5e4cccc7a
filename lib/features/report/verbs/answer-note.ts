import { z } from 'zod'
import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { findNote, storeAnswer } from '@/lib/features/report/data/notes'
import { editableStates, stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/**
 * The agency answers a note (答复): what was changed, or why nothing was. It may be rewritten until the report is
 * handed in again. Refusals: `report.state`, `note.notFound`, `note.text`.
 */
export const answerNoteVerb = defineVerb({
  name: 'answerNote',
  on: reportInScope,
  may: 'note.answer',
  from: editableStates,
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，不能再改答复`,
  input: { noteId: z.uuid(), text: z.string().max(10_000) },
  event: { noteId: z.string() },
  run: async ({ tx, scope, actor, now, report }, { noteId, text }) => {
    const answer = settledReason(text)
    const note = await findNote(scope, noteId, tx)
    if (!note || note.reportId !== report.id || !note.sentAt)
      return refuse('note.notFound', '没有找到这条意见，请刷新页面')
    const length = characters(answer).length
    if (length === 0) return refuse('note.text', '请写明怎样改的；没有改的，请写明理由')
    if (length > longestReason) return refuse('note.text', `答复有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    await storeAnswer(tx, noteId, { answer, answeredAt: now, answeredById: actor.userId })
    return { value: null, event: { noteId } }
  },
})
