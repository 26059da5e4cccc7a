import { cellOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { printCell } from './cell-value'
import type { ReportContent } from './content'
import { textOf } from './narrative'
import { cellReader } from './totals'

/** What a report says as people read it: any cell, totals included, and any text with its linked numbers. */
export interface PrintedContent {
  /** A cell as it stands on paper, without unit; what was typed and is no value as it was typed; '' when blank. */
  readonly cell: (id: CellId) => string
  /** A text, a line for each paragraph. */
  readonly text: (id: NarrativeId) => string
}

export function printedContent({
  format: id,
  cells,
  unread,
  narrative,
}: Pick<ReportContent, 'format' | 'cells' | 'unread' | 'narrative'>): PrintedContent {
  const format = formatById(id)
  const read = cellReader(format, cells)
  const value = (cell: CellId) => printCell(cellOf(format, cell).kind, read(cell))
  return { cell: (cell) => unread[cell] ?? value(cell), text: (text) => textOf(narrative[text], value) }
}
