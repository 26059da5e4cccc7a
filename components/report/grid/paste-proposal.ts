import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { PastedBlock } from '@/lib/import/understand/clipboard/read-clipboard'
import { type CellValue, printCell } from '@/lib/report/cell-value'
import type { ReportContent } from '@/lib/report/content'
import { fieldValue, sameFieldValue, settledValue, withField } from '@/lib/report/fields'
import { cellReader } from '@/lib/report/totals'

/** One cell that pasting would change; `refused` when what was copied is no value and is put there as it is. */
export interface PasteChange {
  readonly field: CellId
  readonly before: string
  readonly value: string
  readonly refused: boolean
}

/** A total in what was copied that is not the sum of the cells as they would be. */
export interface TotalDifference {
  readonly id: CellId
  readonly pasted: CellValue
  readonly computed: CellValue
}

export interface PasteProposal {
  readonly changes: readonly PasteChange[]
  /** Cells that already say what was copied. */
  readonly same: number
  readonly totals: readonly TotalDifference[]
}

/**
 * More than one cell on the clipboard; one value is left to the browser. A line break at the end belongs to the one
 * cell before it.
 */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))

/** What pasting a block would do to a content. */
export function pasteProposal(content: ReportContent, block: PastedBlock): PasteProposal {
  const format = formatById(content.format)
  const wanted = block.cells.map(({ id, text, value }) => ({
    field: id,
    before: fieldValue(content, id) as string,
    value:
      value === null ? (settledValue(content, id, text) as string) : printCell(cellsOf(format).get(id)!.kind, value),
    refused: value === null,
  }))
  const changes = wanted.filter(({ before, value }) => !sameFieldValue(before, value))
  const after = changes.reduce((so, { field, value }) => withField(so, field, value), content)
  const read = cellReader(format, after.cells)
  const totals = block.totals
    .map(({ id, value }) => ({ id, pasted: value, computed: read(id) }))
    .filter(({ pasted, computed }) => pasted !== computed)
  return { changes, same: wanted.length - changes.length, totals }
}
/** What was copied elsewhere, and the cell one was in. */
export interface Pasted {
  readonly html: string
  readonly text: string
  readonly from: CellId
}
