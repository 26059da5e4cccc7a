'use client'

import { useId, useRef, useState } from 'react'
import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import styles from './decisions.module.css'

interface Props {
  /** What is to be written, for example 说明. */
  readonly name: string
  readonly send: string
  readonly first?: string
  readonly pending: boolean
  /** Words are free; else a few are wanted. */
  readonly optional?: boolean
  readonly onSend: (text: string) => void
  readonly onCancel: () => void
}

/** A reason typed on the spot. Ctrl+Enter sends it, Escape puts it away. */
export function ReasonForm({ name, send, first = '', pending, optional = false, onSend, onCancel }: Props) {
  const [text, setText] = useState(first)
  const [fault, setFault] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const submit = () => {
    const wrong = optional && settledReason(text) === '' ? null : reasonFault(settledReason(text), name)
    setFault(wrong)
    if (wrong) area.current?.focus()
    else onSend(text)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={`${id}-area`} className={styles.label}>
        {name}
      </label>
      <textarea
        id={`${id}-area`}
        ref={area}
        className={styles.area}
        // The person has just asked for it with a click or a key.
        autoFocus
        rows={3}
        maxLength={2 * longestReason}
        aria-invalid={fault !== null}
        aria-describedby={fault ? id : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') onCancel()
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        }}
      />
      {fault && (
        <p id={id} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <button type="submit" className={styles.main} disabled={pending}>
        {send}
      </button>
      <button type="button" className={styles.button} onClick={onCancel}>
        取消
      </button>
    </form>
  )
}
