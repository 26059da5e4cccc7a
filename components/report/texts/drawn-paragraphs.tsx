'use client'

import { useSelected } from '@/components/ui/store'
import type { NarrativeId } from '@/lib/formats/narrative'
import { useEditor } from '../editor'
import { linkPrinter } from '../shared/field-text'
import { linkAttribute, reportAttribute, shownText } from './host/link-span'
import { useParagraphs } from './use-text-host'

/** A text to be read, drawn as the text editor draws it, so that nothing moves when that takes over. */
export function DrawnParagraphs({ id, placeholder }: { id: NarrativeId; placeholder: string }) {
  const { saver, reportId } = useEditor()
  const paragraphs = useParagraphs(id)
  const cells = paragraphs.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.cell]))
  // Watched as one string: a text without linked numbers has nothing to follow.
  useSelected(saver.queue, ({ content }) => (cells.length > 0 ? cells.map(linkPrinter(content)).join('\n') : ''))
  const print = linkPrinter(saver.queue.get().content)
  if (paragraphs.length === 0)
    return (
      <p className="is-editor-empty" data-placeholder={placeholder}>
        <br />
      </p>
    )
  return paragraphs.map((pieces, row) => (
    <p key={row}>
      {pieces.map((piece, at) => {
        if (typeof piece === 'string') return piece
        const printed = print(piece.cell)
        const marks = { [linkAttribute]: piece.cell, [reportAttribute]: reportId }
        return (
          <span key={at} {...marks} data-unfilled={printed === '' ? '' : undefined}>
            {shownText(printed)}
          </span>
        )
      })}
    </p>
  ))
}
