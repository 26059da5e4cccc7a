import { cellOf } from '@/lib/formats/cells'
import type { Format } from '@/lib/formats/registry'
import type { CellId, TableDefinition } from '@/lib/formats/types'
import { type Clipboard, clipboardRows } from '@/lib/import/source/clipboard/clipboard-rows'
import type { Written } from '@/lib/report/written'
import { CellSink } from '../cell-sink'
import { importTables, type TablesRead } from '../import-tables'
import { placeBlock } from './place-block'

/** A cell with what was copied for it; `value` is null for text that is no value of the cell. */
export interface PastedCell {
  readonly id: CellId
  readonly text: string
  readonly value: number | string | null
}

/** What a copied block says about the cells of the form. */
export interface PastedBlock {
  /** How its cells were found: by official labels in it, or from the cell one was in. */
  readonly by: 'labels' | 'place'
  /** Cells that people fill in; blank ones are not among them. */
  readonly cells: readonly PastedCell[]
  /** Totals (总计) in it that are numbers. They are never filled in, only compared. */
  readonly totals: readonly PastedCell[]
  readonly blanks: number
  /** Numbers beyond the edge of the table. */
  readonly beyond: number
  readonly doubts: TablesRead['doubts']
  readonly labels: Written['labels']
  readonly notes: TablesRead['notes']
  readonly unread: Written['unread']
}

/**
 * Understands what was copied from Excel, WPS or a web page. Where it has labels of the form’s tables, they decide,
 * whichever cell one is in; a bare block goes from that cell to the right and down.
 */
export function readClipboard(clipboard: Clipboard, format: Format, table: TableDefinition, from: CellId): PastedBlock {
  const rows = clipboardRows(clipboard)
  const place = (row: number, column: number) => `粘贴内容第 ${row + 1} 行第 ${column + 1} 列`
  const cells = rows.map((row, at) => row.map((text, index) => ({ text, where: place(at, index) })))
  const read = importTables({ blocks: [{ kind: 'table', rows: cells }] }, format.id)
  if (Object.keys(read.cells).length > 0) return blockOf('labels', format, read, 0)
  const sink = new CellSink(format)
  const beyond = placeBlock(rows, format, table, from, sink)
  return blockOf('place', format, sink, beyond)
}

function blockOf(
  by: PastedBlock['by'],
  format: Format,
  read: Pick<TablesRead, 'cells' | 'doubts' | 'labels' | 'notes' | 'unread'>,
  beyond: number,
): PastedBlock {
  const all = Object.entries(read.cells).flatMap(([id, cell]) => (cell ? [{ id: id as CellId, ...cell }] : []))
  const filled = all.filter(({ text }) => text !== '')
  const isTotal = ({ id }: PastedCell) => cellOf(format, id).parts !== null
  return {
    by,
    cells: filled.filter((cell) => !isTotal(cell)),
    totals: filled.filter((cell) => isTotal(cell) && cell.value !== null),
    blanks: all.filter((cell) => cell.text === '' && !isTotal(cell)).length,
    beyond,
    doubts: read.doubts,
    // Part of a table was copied: what is not there is no slip.
    labels: read.labels.filter(({ found }) => found !== ''),
    notes: read.notes,
    unread: read.unread,
  }
}
