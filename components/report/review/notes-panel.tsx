'use client'

import { useStore } from '@/components/ui/store'
import { useEditor } from '../editor'
import { NoteItem } from './note-item'
import styles from './review.module.css'
import { useReview } from './review-context'

/** The reviewer's notes beside the form, those of the last return first; each is answered where it stands. */
export function NotesPanel() {
  const notes = useStore(useReview().notes)
  const { canEdit } = useEditor()
  if (notes.length === 0) return null
  const current = notes.filter((note) => note.current)
  const earlier = notes.filter((note) => !note.current)
  return (
    <section className={styles.notes} aria-label="审核意见">
      {current.length > 0 && (
        <>
          <h3 className={styles.heading}>
            审核意见
            <UnansweredCount />
          </h3>
          <ul className={styles.list}>
            {current.map((note) => (
              <NoteItem key={note.id} note={note} canAnswer={canEdit} />
            ))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>以前的审核意见（{earlier.length} 条）</summary>
          <ul className={styles.list}>
            {earlier.map((note) => (
              <NoteItem key={note.id} note={note} canAnswer={false} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** How many of the notes wait for an answer. */
export function UnansweredCount() {
  const { notes, state } = useReview()
  const current = useStore(notes).filter((note) => note.current)
  if (current.length === 0 || state === 'submitted') return null
  const open = current.filter((note) => note.answer === '').length
  return (
    <span className={styles.count}>
      {open > 0 ? `共 ${current.length} 条，还有 ${open} 条待答复` : `共 ${current.length} 条，已全部答复`}
    </span>
  )
}
