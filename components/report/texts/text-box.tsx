'use client'

import { useCallback, useRef, useState } from 'react'
import type { NarrativeId } from '@/lib/formats/narrative'
import { useEditor } from '../editor'
import { inputId, labelId, noteId } from '../shared/field-name'
import { linkAttribute } from './host/link-span'
import type { TextHost } from './host/text-host'
import { AskList } from './linked/ask-list'
import { LinkCard } from './linked/link-card'
import styles from './texts.module.css'

/** Milliseconds before the card of a linked number follows the pointer away, so that one can reach it. */
const lingers = 250

/** The text itself, with what hangs on its linked numbers. */
export function TextBox({ id, host, marked }: { id: NarrativeId; host: TextHost; marked: boolean }) {
  const { canEdit } = useEditor()
  const [html] = useState(() => ({ __html: host.firstHtml }))
  const attach = useCallback((element: HTMLDivElement | null) => (element ? host.attach(element) : undefined), [host])
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
      <div
        id={inputId(id)}
        ref={attach}
        className={styles.text}
        role="textbox"
        aria-multiline="true"
        aria-labelledby={labelId(id)}
        aria-describedby={noteId(id)}
        aria-readonly={canEdit ? undefined : true}
        tabIndex={0}
        contentEditable={canEdit ? 'plaintext-only' : undefined}
        suppressContentEditableWarning
        suppressHydrationWarning
        autoCapitalize="off"
        spellCheck={false}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by paragraph-html.ts, which escapes every text
        dangerouslySetInnerHTML={html}
      />
      <LinkCard host={host} pointed={pointed} onClose={() => setPointed(null)} />
      {canEdit && <AskList id={id} host={host} />}
    </div>
  )
}
