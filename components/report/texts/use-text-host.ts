import { useEffect, useState } from 'react'
import { useSelected } from '@/components/ui/store'
import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { useEditor } from '../editor'
import { afterPaint } from '../shared/after-paint'
import { linkPrinter } from '../shared/field-text'
import { createTextHost, type TextHost } from './host/text-host'

/** The paragraphs that the form holds of a text. */
export function useParagraphs(id: NarrativeId): readonly Paragraph[] {
  return useSelected(useEditor().saver.queue, ({ content }) => content.narrative[id])
}

/** A text of the form, connected with the store: what is typed goes there, what changes there is shown. */
export function useTextHost(id: NarrativeId, placeholder: string): TextHost {
  const { saver, format, reportId } = useEditor()
  const content = () => saver.queue.get().content
  const [host] = useState(() =>
    createTextHost({
      stored: () => content().narrative[id],
      write: (paragraphs) => saver.edit(id, paragraphs),
      printer: () => linkPrinter(content()),
      isCell: (cell): cell is CellId => cellsOf(format).has(cell as CellId),
      reportId,
      placeholder,
    }),
  )
  useEffect(() => {
    let seen = saver.queue.get().content
    return saver.queue.subscribe(() => {
      const { narrative, cells } = seen
      seen = saver.queue.get().content
      if (seen.narrative[id] !== narrative[id]) host.refresh()
      // A text is laid out anew; the cell that was typed into comes first.
      else if (seen.cells !== cells) afterPaint(host.refresh)
    })
  }, [saver, host, id])
  return host
}
