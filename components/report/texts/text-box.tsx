'use client'

import { useEffect, useRef, useState } from 'react'
import type { NarrativeId } from '@/lib/formats/narrative'
import { useEditor } from '../editor'
import { inputId, labelId, noteId } from '../shared/field-name'
import { DrawnParagraphs } from './drawn-paragraphs'
import { linkAttribute } from './host/link-span'
import type { TextHost } from './host/text-host'
import { AskList, loadOpenList } from './linked/ask-list'
import { LinkCard, loadCellCard } from './linked/link-card'
import styles from './texts.module.css'
import { useArrival } from './use-arrival'
import { WaitingField } from './waiting-field'

/** Milliseconds before the card of a linked number follows the pointer away, so that one can reach it. */
const lingers = 250

/** The text itself, with what hangs on its linked numbers. */
export function TextBox({
  id,
  host,
  placeholder,
  marked,
}: {
  id: NarrativeId
  host: TextHost
  placeholder: string
  marked: boolean
}) {
  const { canEdit } = useEditor()
  const { isThere, waits, attach, enter, press, occupy, leave: leaveUnopened } = useArrival(host, canEdit)
  useEffect(() => {
    // What hangs on linked numbers is at hand when it is first wanted.
    if (isThere) for (const part of [loadOpenList(), loadCellCard()]) part.catch(() => undefined)
  }, [isThere])
  const [pointed, setPointed] = useState<HTMLElement | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const point = (event: React.PointerEvent) => {
    const over = event.target as HTMLElement
    const span = over.closest<HTMLElement>(`[${linkAttribute}]`)
    if (!span && !over.closest('[data-card]')) return leave()
    clearTimeout(leaving.current)
    if (span) setPointed(span)
  }
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setPointed(null), lingers)
  }
  return (
    <div
      className={marked ? `${styles.box} ${styles.marked}` : styles.box}
      onPointerOver={point}
      onPointerLeave={leave}
    >
      {waits && <WaitingField host={host} occupy={occupy} leave={leaveUnopened} />}
      <div
        id={inputId(id)}
        ref={attach}
        className={canEdit ? styles.text : `${styles.text} ${styles.locked}`}
        role="textbox"
        aria-multiline="true"
        aria-labelledby={labelId(id)}
        aria-describedby={noteId(id)}
        aria-readonly={isThere ? undefined : true}
        tabIndex={0}
        autoCapitalize="off"
        spellCheck={false}
        onFocus={enter}
        onPointerDown={press}
      >
        {/* What stands in here belongs to the text editor once it is there. */}
        {!isThere && <DrawnParagraphs id={id} placeholder={placeholder} />}
      </div>
      <LinkCard host={host} pointed={pointed} onClose={() => setPointed(null)} />
      {canEdit && <AskList id={id} host={host} />}
    </div>
  )
}
