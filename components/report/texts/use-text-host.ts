import { useEffect, useState, useSyncExternalStore } from 'react'
import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { useEditor } from '../editor'
import { linkPrinter } from '../form-values'
import { afterPaint } from '../shared/after-paint'
import { createTextHost, type TextHost } from './host/text-host'

/** The paragraphs that the form holds of a text. */
export function useParagraphs(id: NarrativeId): readonly Paragraph[] {
  const { saver } = useEditor()
  const read = () => saver.state().content.narrative[id]
  return useSyncExternalStore(saver.subscribe, read, read)
}

/** The editable element of a text, connected with the saver: what is typed goes there, what changes there is shown. */
export function useTextHost(id: NarrativeId): TextHost {
  const { saver, format, reportId, canEdit } = useEditor()
  const [host] = useState(() =>
    createTextHost({
      stored: () => saver.state().content.narrative[id],
      write: (paragraphs) => saver.edit(id, paragraphs),
      printer: () => linkPrinter(saver.state().content),
      isCell: (cell): cell is CellId => cellsOf(format).has(cell as CellId),
      reportId,
      placeholder: canEdit ? '在此填写；输入 @ 可插入表中数字' : '',
      canEdit,
    }),
  )
  useEffect(() => {
    let { narrative, cells } = saver.state().content
    return saver.subscribe(() => {
      const { content } = saver.state()
      const isText = content.narrative[id] !== narrative[id]
      const isCell = content.cells !== cells
      narrative = content.narrative
      cells = content.cells
      if (isText) host.refresh()
      // A text is laid out anew; the cell that was typed into comes first.
      else if (isCell) afterPaint(host.refresh)
    })
  }, [saver, host, id])
  return host
}
