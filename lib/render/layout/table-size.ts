import type { TableBlock } from '@/lib/document/model'
import { type PlacedCell, place } from '@/lib/document/place'
import { mm, tableCell, tableStyle } from '../page-style'
import { frame } from './frame'
import { labelSegments } from './label-segments'
import { breakLines, type Line, type LineStyle } from './lines'
import type { Measure } from './placed'
import { segments } from './segments'

/** A cell, or what of it lies in some of the rows, with its broken text. */
export interface SizedCell extends PlacedCell {
  readonly lines: readonly Line[]
  readonly style: LineStyle
}

/** Some rows of a table with the heights they need; rows count from 0 within the part. */
export interface Part {
  readonly cells: readonly SizedCell[]
  readonly heights: readonly number[]
  readonly columns: readonly number[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Left edges of the columns and the right edge of the last, in points. */
function columnEdges(table: TableBlock): number[] {
  const shares = tableStyle[table.id].shares(table.columns)
  const whole = sum(shares)
  return [0, ...shares.map((_, index) => (sum(shares.slice(0, index + 1)) / whole) * frame.width)]
}

/** A whole table with the text of every cell broken into lines: done once, however many parts are tried. */
export interface SizedTable {
  readonly cells: readonly SizedCell[]
  readonly columns: readonly number[]
  readonly leastHeight: number
}

export function sizeTable(table: TableBlock, measure: Measure): SizedTable {
  const { face, size, rowHeight } = tableStyle[table.id]
  const columns = columnEdges(table)
  const cells = place(table).map((cell): SizedCell => {
    const style: LineStyle = { face: cell.cell.strong ? 'hei' : face, size, spacing: 0 }
    const width = columns[cell.column + cell.colSpan]! - columns[cell.column]! - 2 * tableCell.padding
    return {
      ...cell,
      style,
      lines: breakLines(cell.cell.text, style, width, measure, {
        justify: false,
        units: cell.cell.head ? labelSegments : segments,
      }),
    }
  })
  return { cells, columns, leastHeight: mm(rowHeight) }
}

/** Some of the lines of a row of the table, for a row that no page can hold; without `to` all from `from` on. */
export interface LinesOfRow {
  readonly row: number
  readonly from: number
  readonly to?: number | undefined
}

/** Cuts a cell down to the given rows of the table; one that spans further is drawn in each part it reaches. */
function cut(cell: SizedCell, rows: readonly number[], part?: LinesOfRow): SizedCell | null {
  const first = rows.findIndex((row) => row >= cell.row)
  const after = rows.findIndex((row) => row >= cell.row + cell.rowSpan)
  const rowSpan = (after < 0 ? rows.length : after) - first
  if (first < 0 || rowSpan === 0) return null
  const lines = part && cell.row === part.row && cell.rowSpan === 1 ? cell.lines.slice(part.from, part.to) : cell.lines
  return { ...cell, lines, row: first, rowSpan }
}

/**
 * Sizes some rows of a table: each as high as its text asks, and where a spanning cell needs more than its rows have,
 * the rest is spread over them.
 *
 * @param rows numbers of the rows, ascending: the header rows and those of a page.
 */
export function sizeRows(
  { cells: all, columns, leastHeight }: SizedTable,
  rows: readonly number[],
  part?: LinesOfRow,
): Part {
  const cells = all.map((cell) => cut(cell, rows, part)).filter((cell) => cell !== null)
  const needed = ({ lines, style }: SizedCell) =>
    lines.length * style.size * tableCell.lineHeight + 2 * tableCell.padding
  const heights = rows.map(() => leastHeight)
  for (const cell of cells) if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row]!, needed(cell))
  for (const cell of cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const missing = needed(cell) - sum(heights.slice(cell.row, cell.row + cell.rowSpan))
    if (missing > 0)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) heights[row]! += missing / cell.rowSpan
  }
  return { cells, heights, columns }
}

export const partHeight = (part: Part) => sum(part.heights)

/** How many lines the longest cell of a row has; cells that span further rows stand in each part anyway. */
export function linesOfRow({ cells }: SizedTable, row: number): number {
  return cells.reduce(
    (most, cell) => (cell.row === row && cell.rowSpan === 1 ? Math.max(most, cell.lines.length) : most),
    1,
  )
}
