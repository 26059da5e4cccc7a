'use client'

import dynamic from 'next/dynamic'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import type { CellId, TableDefinition } from '@/lib/formats/types'
import { useEditor } from '../editor'
import { afterPaint } from '../shared/after-paint'
import { inputId } from '../shared/field-name'
import { isBlock, type Pasted } from './paste-proposal'

const PasteDialog = dynamic(() => import('./paste-dialog'), { ssr: false })

/** A table into which blocks from Excel, WPS or web pages can be pasted; each is shown before it is filled in. */
export function PasteArea({ table, children }: { table: TableDefinition; children: ReactNode }) {
  const { canEdit } = useEditor()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!canEdit || !(event.target instanceof HTMLInputElement) || !isBlock(text)) return
    event.preventDefault()
    setPasted({ text, html: event.clipboardData.getData('text/html'), from: event.target.name as CellId })
  }
  const close = () => {
    // The dialog goes at once and cannot give the focus back itself.
    if (pasted) afterPaint(() => document.getElementById(inputId(pasted.from))?.focus({ preventScroll: true }))
    setPasted(null)
  }
  return (
    <div onPaste={paste}>
      {children}
      {pasted && <PasteDialog pasted={pasted} table={table} onClose={close} />}
    </div>
  )
}
