import { tableCell } from '../page-style'
import type { Drawn } from './chunk'
import { baselineIn, frame } from './frame'
import { textWidth } from './lines'
import type { Measure, PlacedRule, PlacedText } from './placed'
import type { Part, SizedCell } from './table-size'

/** Draws a part of a table: text centred in height, and each border once. */
export function drawPart({ cells, heights, columns }: Part, top: number, measure: Measure): Drawn {
  const across = columns.map((column) => frame.left + column)
  const down = heights.reduce((edges, height) => [...edges, edges.at(-1)! + height], [frame.top + top])
  const texts = cells.flatMap((cell) => {
    const left = across[cell.column]!
    return cellTexts(
      cell,
      left,
      across[cell.column + cell.colSpan]! - left,
      down[cell.row]!,
      down[cell.row + cell.rowSpan]!,
      measure,
    )
  })
  return { texts, rules: rulesOf(cells, across, down) }
}

function cellTexts(
  { cell, lines, style }: SizedCell,
  left: number,
  width: number,
  top: number,
  bottom: number,
  measure: Measure,
): PlacedText[] {
  const pitch = style.size * tableCell.lineHeight
  const first = top + (bottom - top - lines.length * pitch) / 2
  return lines
    .map(({ text }, index) => ({
      text,
      x: cell.align === 'left' ? left + tableCell.padding : left + (width - textWidth(text, style, measure)) / 2,
      baseline: baselineIn(first + index * pitch, pitch, style.size),
      size: style.size,
      face: style.face,
      spacing: 0,
      ...(cell.cellId && { cellId: cell.cellId }),
    }))
    .filter(({ text }) => text !== '')
}

/**
 * The borders: every stretch between two crossings is marked once, and stretches that touch become one rule, so that
 * print shows no gaps.
 */
function rulesOf(cells: readonly SizedCell[], across: readonly number[], down: readonly number[]): PlacedRule[] {
  const level = down.map(() => new Set<number>())
  const upright = across.map(() => new Set<number>())
  for (const { row, column, rowSpan, colSpan } of cells) {
    for (let slot = column; slot < column + colSpan; slot += 1)
      [row, row + rowSpan].forEach((edge) => level[edge]!.add(slot))
    for (let slot = row; slot < row + rowSpan; slot += 1)
      [column, column + colSpan].forEach((edge) => upright[edge]!.add(slot))
  }
  return [
    ...level.flatMap((slots, edge) =>
      stretches(slots, across).map(([from, to]) => ({ x1: from, y1: down[edge]!, x2: to, y2: down[edge]! })),
    ),
    ...upright.flatMap((slots, edge) =>
      stretches(slots, down).map(([from, to]) => ({ x1: across[edge]!, y1: from, x2: across[edge]!, y2: to })),
    ),
  ]
}

/** From where to where the marked slots reach without a gap. */
function stretches(slots: ReadonlySet<number>, edges: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (let slot = 0; slot < edges.length - 1; slot += 1) {
    if (!slots.has(slot)) continue
    if (slots.has(slot - 1)) found.at(-1)![1] = edges[slot + 1]!
    else found.push([edges[slot]!, edges[slot + 1]!])
  }
  return found
}
