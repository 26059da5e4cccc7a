import { changeReview } from '@/lib/features/report/change-review'
import { deleteNote, findNote } from '@/lib/features/report/data/notes'
import type { Moving } from '@/lib/features/report/move-report'
import { type Result, refuse } from '@/lib/std/result'

/** Takes a note back that was not sent yet; its writer only. Refusals: `note.sent`, `note.notOwn`. */
export function removeNote(moving: Moving, noteId: string): Promise<Result<null>> {
  return changeReview('removeNote', moving, async (tx, { id }) => {
    const note = await findNote(moving.scope, noteId, tx)
    if (!note || note.reportId !== id) return { value: null, silent: true }
    if (note.sentAt) return refuse('note.sent', '这条意见已随退回发给填报单位，不能再删除')
    if (note.by.id !== moving.actorId) return refuse('note.notOwn', `这条意见是${note.by.name}写的，请由本人删除`)
    await deleteNote(tx, noteId)
    return { value: null, detail: { noteId } }
  })
}
