'use client'

import { memo, useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { guidance, narrativeName, type NarrativeId } from '@/lib/formats/narrative'
import { lengthOf } from '@/lib/std/text'
import { useEditor } from '../editor'
import { FieldFindings } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { afterPaint } from '../shared/after-paint'
import { inputId, noteId } from '../shared/field-name'
import { LastYearText } from './last-year-text'
import styles from './texts.module.css'

/** One text of the report: what it should cover, the text, its length, last year's in reach. */
export const NarrativeField = memo(function NarrativeField({ id, heading }: { id: NarrativeId; heading?: string }) {
  const { form, format, canEdit, typed } = useEditor()
  const findings = useFindings(id)
  const [{ name, ref, onChange }] = useState(() => form.register(id))
  const text = String(useWatch({ control: form.control, name: id }) ?? '')
  const area = useRef<HTMLTextAreaElement | null>(null)
  const attach = useCallback(
    (element: HTMLTextAreaElement | null) => {
      ref(element)
      area.current = element
    },
    [ref],
  )
  useLayoutEffect(() => {
    // Measuring lays the page out: at once only for the text under the hand.
    if (document.activeElement === area.current) grow(area.current)
    else afterPaint(() => grow(area.current))
  }, [text])
  const changed = (value: string) => {
    void onChange({ target: { name, value }, type: 'change' })
    typed(id, value)
  }

  return (
    <div className={styles.field}>
      <h3 className={styles.label}>
        <label htmlFor={inputId(id)}>{heading ?? narrativeName(format, id)}</label>
      </h3>
      <p id={noteId(id)} className={styles.guidance}>{guidance[id]}</p>
      <textarea
        id={inputId(id)}
        name={name}
        ref={attach}
        className={findings.length > 0 ? `${styles.text} ${styles.marked}` : styles.text}
        rows={3}
        readOnly={!canEdit}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={noteId(id)}
        onChange={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) changed(event.target.value)
        }}
        onCompositionEnd={(event) => changed(event.currentTarget.value)}
        onBlur={() => shrink(area.current)}
      />
      <div className={styles.foot}>
        <LastYearText id={id} />
        <Count text={text} />
      </div>
      <FieldFindings findings={findings} />
    </div>
  )
})

/** Counting a very long text must not hold up the next key. */
function Count({ text }: { text: string }) {
  const counted = useDeferredValue(text)
  return <span className={styles.count}>{lengthOf(counted)} 字</span>
}

/** Grows with its text. It shrinks only when left, so that the page does not jump under the caret. */
function grow(area: HTMLTextAreaElement | null) {
  if (area && area.scrollHeight > area.clientHeight) area.style.height = `${area.scrollHeight + 2}px`
}

function shrink(area: HTMLTextAreaElement | null) {
  if (!area) return
  area.style.height = ''
  grow(area)
}
