import { z } from 'zod'
import { deleteNote, findNote } from '@/lib/features/report/data/notes'
import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/** Takes a note back that was not sent yet; its writer only. Refusals: `note.sent`, `note.notOwn`. */
export const removeNoteVerb = defineVerb({
  name: 'removeNote',
  on: reportInScope,
  may: 'report.review',
  input: { noteId: z.uuid() },
  event: { noteId: z.string() },
  run: async ({ tx, scope, actor, report }, { noteId }) => {
    const note = await findNote(scope, noteId, tx)
    if (!note || note.reportId !== report.id) return { value: null, event: null }
    if (note.sentAt) return refuse('note.sent', '这条意见已随退回发给填报单位，不能再删除')
    if (note.by.id !== actor.userId) return refuse('note.notOwn', `这条意见是${note.by.name}写的，请由本人删除`)
    await deleteNote(tx, noteId)
    return { value: null, event: { noteId } }
  },
})
