import type { ReportReview } from '@/components/report/review/review-context'
import { listNotes } from '@/lib/features/report/data/notes'
import type { StoredReport } from '@/lib/features/report/data/reports'
import type { Scope } from '@/lib/platform/scope'
import { instantInShanghai } from '@/lib/std/dates'

/** Where a report stands on its way, for its form: the state in words, and the notes that were sent. */
export async function reviewOf(scope: Scope, stored: StoredReport): Promise<Omit<ReportReview, 'may'>> {
  const { id, state, stateAt, claimedBy, correctionReason, organisation, signedOffRevision } = stored
  const notes = await listNotes(scope, id, { sent: true })
  const lastSent = Math.max(...notes.map(({ sentAt }) => sentAt!.getTime()))
  return {
    state,
    since: instantInShanghai(stateAt),
    readBy: claimedBy?.name ?? null,
    correctionReason,
    signOff: organisation.signOff,
    signedOffRevision,
    notes: notes.map((note) => ({
      id: note.id,
      place: note.place,
      quote: note.quote,
      text: note.text,
      by: note.by.name,
      at: instantInShanghai(note.sentAt!),
      answer: note.answer,
      current: state !== 'published' && note.sentAt!.getTime() === lastSent,
    })),
  }
}
