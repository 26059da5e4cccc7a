'use client'

import { useState, useSyncExternalStore } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { longestReason } from '@/lib/checks/decisions/decision'
import { answerNote } from '@/lib/features/report/actions'
import decisions from '../decisions/decisions.module.css'
import { focusField, useEditor } from '../editor'
import { partId } from '../shared/field-name'
import { inputOf, nameOfPlace } from './note-place'
import styles from './review.module.css'
import { type ReviewNote, useReview } from './review-context'

/** One note: where, what, by whom; and the answer. A click leads to the place. */
export function NoteItem({ note, canAnswer }: { note: ReviewNote; canAnswer: boolean }) {
  const { format } = useEditor()
  const { may } = useReview()
  const go = () => {
    const field = inputOf(format, note.place)
    if (field) focusField(field)
    else document.getElementById(partId(note.place))?.scrollIntoView({ block: 'start' })
  }
  return (
    <li className={styles.note}>
      <button type="button" className={styles.jump} disabled={note.place === ''} onClick={go}>
        {nameOfPlace(format, note.place)}
      </button>
      {note.quote && <q className={styles.quote}>{note.quote}</q>}
      <p className={styles.text}>{note.text}</p>
      <p className={styles.signed}>
        {note.by}　{note.at}
      </p>
      {may.answer && canAnswer ? (
        <Answer note={note} />
      ) : (
        note.answer && <p className={decisions.said}>答复：{note.answer}</p>
      )}
    </li>
  )
}

/** An answer that is typed but not sent waits on this computer. */
const draftKey = (note: ReviewNote) => `ogi.answer.${note.id}`
const neverChanges = () => () => undefined

function Answer({ note }: { note: ReviewNote }) {
  const { notes } = useReview()
  const { reportId } = useEditor()
  const kept = useSyncExternalStore(
    neverChanges,
    () => sessionStorage.getItem(draftKey(note)),
    () => null,
  )
  const [typed, setTyped] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const text = typed ?? kept ?? note.answer
  const editing = asked || note.answer === '' || (kept !== null && typed === null)
  const type = (next: string) => {
    setTyped(next)
    sessionStorage.setItem(draftKey(note), next)
  }
  const [pending, send] = useVerb(
    () => answerNote({ reportId, noteId: note.id, text }),
    () => {
      sessionStorage.removeItem(draftKey(note))
      notes.set(notes.get().map((other) => (other.id === note.id ? { ...other, answer: text.trim() } : other)))
      setAsked(false)
    },
  )
  if (!editing) {
    return (
      <>
        <p className={decisions.said}>✓ 已答复：{note.answer}</p>
        <button type="button" className={decisions.button} onClick={() => setAsked(true)}>
          修改答复
        </button>
      </>
    )
  }
  return (
    <form
      className={decisions.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <label className={decisions.label} htmlFor={`answer-${note.id}`}>
        答复
      </label>
      <textarea
        id={`answer-${note.id}`}
        className={decisions.area}
        rows={2}
        maxLength={2 * longestReason}
        placeholder="怎样改的；没有改的，写明理由"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <button type="submit" className={decisions.main} disabled={pending || text.trim() === ''}>
        保存答复
      </button>
      <button type="button" className={decisions.button} disabled={pending} onClick={() => type('已按意见修改。')}>
        已按意见修改
      </button>
    </form>
  )
}
