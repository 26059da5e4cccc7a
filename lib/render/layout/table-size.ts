import { place, type PlacedCell } from '@/lib/document/place'
import type { TableBlock } from '@/lib/document/model'
import { mm, tableCell, tableStyle } from '../page-style'
import { frame } from './frame'
import { labelSegments } from './label-segments'
import { breakLines, type Line, type LineStyle } from './lines'
import type { Measure } from './placed'
import { segments } from './segments'

/** A cell, or what of it lies in some of the rows, with its broken text. */
export interface SizedCell extends PlacedCell { readonly lines: readonly Line[]; readonly style: LineStyle }

/** Some rows of a table with the heights they need; rows count from 0 within the part. */
export interface Part { readonly cells: readonly SizedCell[]; readonly heights: readonly number[]; readonly columns: readonly number[] }

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Left edges of the columns and the right edge of the last, in points. */
function columnEdges(table: TableBlock): number[] {
  const shares = tableStyle[table.id].shares(table.columns)
  const whole = sum(shares)
  return [0, ...shares.map((_, index) => (sum(shares.slice(0, index + 1)) / whole) * frame.width)]
}

/** Cuts cells down to the given rows of the table; a cell that spans further is drawn in each part it reaches. */
function cut(cells: readonly PlacedCell[], rows: readonly number[]): PlacedCell[] {
  return cells.flatMap((cell) => {
    const inside = rows.flatMap((row, index) => (row >= cell.row && row < cell.row + cell.rowSpan ? [index] : []))
    return inside.length === 0 ? [] : [{ ...cell, row: inside[0]!, rowSpan: inside.length }]
  })
}

/**
 * Sizes some rows of a table: each as high as its text asks, and where a spanning cell needs more than its rows have, the rest is spread over them.
 *
 * @param rows numbers of the rows, ascending: the header rows and those of a page.
 */
export function sizeRows(table: TableBlock, rows: readonly number[], measure: Measure): Part {
  const { face, size, rowHeight } = tableStyle[table.id]
  const columns = columnEdges(table)
  const cells = cut(place(table), rows).map((cell): SizedCell => {
    const style: LineStyle = { face: cell.cell.strong ? 'hei' : face, size, spacing: 0 }
    const width = columns[cell.column + cell.colSpan]! - columns[cell.column]! - 2 * tableCell.padding
    return { ...cell, style, lines: breakLines(cell.cell.text, style, width, measure, { justify: false, units: cell.cell.head ? labelSegments : segments }) }
  })
  const needed = (cell: SizedCell) => Math.max(mm(rowHeight), cell.lines.length * size * tableCell.lineHeight + 2 * tableCell.padding)
  const heights = rows.map((_, row) => Math.max(mm(rowHeight), ...cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map(needed)))
  for (const cell of cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const missing = needed(cell) - sum(heights.slice(cell.row, cell.row + cell.rowSpan))
    if (missing > 0) for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) heights[row]! += missing / cell.rowSpan
  }
  return { cells, heights, columns }
}

export const partHeight = (part: Part) => sum(part.heights)
