'use client'

import { useStore } from '@/components/ui/store'
import styles from './review.module.css'
import { type ReviewNote, useReview } from './review-context'

const none: readonly ReviewNote[] = []

/** The notes of the last return about a field; the same array while none has changed. */
function useNotes(field: string): readonly ReviewNote[] {
  const { notes } = useReview()
  const all = useStore(notes)
  const here = all.filter((note) => note.current && note.place === field)
  return here.length > 0 ? here : none
}

/** The sign of a note in the corner of a cell; its words are the tooltip and stand in the panel. */
export function NoteMark({ field }: { field: string }) {
  const notes = useNotes(field)
  if (notes.length === 0) return null
  const open = notes.some((note) => note.answer === '')
  return (
    <span
      className={open ? styles.mark : `${styles.mark} ${styles.answered}`}
      title={notes.map(({ text }) => `审核意见：${text}`).join('\n')}
      role="img"
      aria-label={`审核意见：${notes.map(({ text }) => text).join('；')}`}
    >
      意
    </span>
  )
}

/** The notes about a text, in words below it. */
export function FieldNotes({ field }: { field: string }) {
  return useNotes(field).map((note) => (
    <p key={note.id} className={styles.below}>
      <span className={note.answer === '' ? styles.sign : `${styles.sign} ${styles.answered}`} aria-hidden="true">
        意
      </span>
      审核意见：{note.quote && <q className={styles.quote}>{note.quote}</q>} {note.text}
    </p>
  ))
}
