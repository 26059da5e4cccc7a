'use client'

import { useLayoutEffect, useRef } from 'react'
import { useSelected } from '@/components/ui/store'
import { cellName } from '@/lib/formats/cell-name'
import type { CellId } from '@/lib/formats/types'
import { focusField, useEditor } from '../../editor'
import { linkPrinter } from '../../shared/field-text'
import { shownText } from '../host/link-span'
import type { TextHost } from '../host/text-host'
import styles from './linked.module.css'
import { placeBeside } from './place-beside'

/** The cell of a linked number with its value, the way to it, and the way out of the link. */
export default function CellCard({
  host,
  span,
  cell,
  onClose,
}: {
  host: TextHost
  span: HTMLElement
  cell: CellId
  onClose: () => void
}) {
  const { saver, format, canEdit } = useEditor()
  const card = useRef<HTMLDivElement>(null)
  const printed = useSelected(saver.queue, ({ content }) => linkPrinter(content)(cell))
  useLayoutEffect(() => placeBeside(card.current, span.getBoundingClientRect()), [span])
  const done = () => {
    host.selected.set(null)
    onClose()
  }
  return (
    <div
      ref={card}
      data-card=""
      role="group"
      aria-label="表中数字"
      className={styles.card}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        done()
        host.focus()
      }}
    >
      <span aria-live="polite">
        {cellName(format, cell)} = <strong>{shownText(printed)}</strong>
      </span>
      <button
        type="button"
        onClick={() => {
          done()
          focusField(cell)
        }}
      >
        转到该格
      </button>
      {canEdit && printed !== '' && (
        <button
          type="button"
          onClick={() => {
            host.unlink(span, printed)
            done()
            host.focus()
          }}
        >
          改为普通文字
        </button>
      )}
    </div>
  )
}
