'use client'

import { memo, useState } from 'react'
import { useSelected } from '@/components/ui/store'
import { cellName } from '@/lib/formats/cell-name'
import type { CellDefinition } from '@/lib/formats/cells'
import { printCell } from '@/lib/report/cell-value'
import { longestUnread } from '@/lib/report/content'
import { useEditor } from '../editor'
import { FindingMark } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { NoteMark } from '../review/note-mark'
import { inputId, noteId } from '../shared/field-name'
import { useFieldInput } from '../shared/use-field-input'
import { CellRefusal } from './cell-refusal'
import styles from './grid.module.css'

/** One cell people fill in: the text as typed until the cell is left, then as it was understood. */
export const CellInput = memo(function CellInput({ cell, label }: { cell: CellDefinition; label?: string }) {
  const { id, kind } = cell
  const { format, saver, refused: lastRefused, lastYear, year, canEdit } = useEditor()
  const findings = useFindings(id)
  const { input, type, settle } = useFieldInput(id)
  const unread = saver.queue.get().content.unread[id]
  const [typing, setTyping] = useState(false)
  const before = lastYear?.cells[id]
  const refused = unread !== undefined && !typing
  const fresh = useSelected(lastRefused, (last) => last === id)
  const words = findings.map(({ message }) => message).join(' ')

  const changed = (value: string) => {
    setTyping(true)
    lastRefused.set(null)
    type(value)
  }
  const leave = () => {
    setTyping(false)
    settle()
    if (typing && saver.queue.get().content.unread[id] !== undefined) lastRefused.set(id)
  }

  return (
    <div
      className={[styles.cell, before !== undefined && styles.tall, refused && fresh && styles.fresh]
        .filter(Boolean)
        .join(' ')}
      title={words || undefined}
    >
      <input
        {...input}
        id={inputId(id)}
        type="text"
        inputMode={kind === 'count' ? 'numeric' : kind === 'change' ? 'text' : 'decimal'}
        spellCheck={false}
        maxLength={longestUnread}
        readOnly={!canEdit}
        className={findings.length > 0 || refused ? `${styles.input} ${styles.marked}` : styles.input}
        data-severity={refused ? 'block' : findings[0]?.severity}
        aria-label={label ?? cellName(format, id)}
        aria-invalid={refused || undefined}
        aria-describedby={findings.length > 0 || refused || before !== undefined ? noteId(id) : undefined}
        onChange={(event) => {
          // Half a word under an input method is not a value yet; its end is told by compositionend.
          if (!(event.nativeEvent as InputEvent).isComposing) changed(event.target.value)
        }}
        onCompositionEnd={(event) => changed(event.currentTarget.value)}
        onBlur={leave}
      />
      {before !== undefined && (
        <span className={styles.lastYear} aria-hidden="true">
          {printCell(kind, before)}
        </span>
      )}
      <NoteMark field={id} />
      {refused ? <CellRefusal cell={cell} typed={unread} /> : <FindingMark findings={findings} />}
      {(findings.length > 0 || refused || before !== undefined) && (
        <span id={noteId(id)} className="spoken">
          {before === undefined ? '' : `${year - 1}年为 ${printCell(kind, before)}。`}
          {words}
        </span>
      )}
    </div>
  )
})
