import { tableCell } from '../page-style'
import type { Drawn } from './chunk'
import { baselineIn, frame } from './frame'
import { textWidth } from './lines'
import type { Measure, PlacedRule, PlacedText } from './placed'
import type { Part, SizedCell } from './table-size'

/** Draws a part of a table: text centred in height, and each border once. */
export function drawPart({ cells, heights, columns }: Part, top: number, measure: Measure): Drawn {
  const across = columns.map((edge) => frame.left + edge)
  const down = [frame.top + top]
  for (const height of heights) down.push(down.at(-1)! + height)
  const texts = cells.flatMap((cell) =>
    cellTexts(cell, { left: across[cell.column]!, right: across[cell.column + cell.colSpan]!, top: down[cell.row]!, bottom: down[cell.row + cell.rowSpan]! }, measure))
  return { texts, rules: borders(cells, across, down) }
}

/** The borders of cells, pieces that touch joined to one rule: fewer commands, and no gaps in print. Neighbours share theirs. */
function borders(cells: readonly SizedCell[], across: readonly number[], down: readonly number[]): PlacedRule[] {
  const level = down.map(() => new Array<boolean>(across.length).fill(false))
  const upright = across.map(() => new Array<boolean>(down.length).fill(false))
  for (const { row, column, rowSpan, colSpan } of cells) {
    level[row]!.fill(true, column, column + colSpan)
    level[row + rowSpan]!.fill(true, column, column + colSpan)
    upright[column]!.fill(true, row, row + rowSpan)
    upright[column + colSpan]!.fill(true, row, row + rowSpan)
  }
  return [
    ...level.flatMap((marked, row) => stretches(marked).map(([from, to]): PlacedRule => ({ x1: across[from]!, y1: down[row]!, x2: across[to]!, y2: down[row]! }))),
    ...upright.flatMap((marked, column) => stretches(marked).map(([from, to]): PlacedRule => ({ x1: across[column]!, y1: down[from]!, x2: across[column]!, y2: down[to]! }))),
  ]
}

/** Where marks stand side by side: the first, and the place after the last. The last place of all, an edge, is never marked. */
function stretches(marked: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let from = marked.indexOf(true), to = 0; from >= 0; from = marked.indexOf(true, to)) {
    to = marked.indexOf(false, from)
    found.push([from, to])
  }
  return found
}

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function cellTexts({ cell, lines, style }: SizedCell, { left, right, top, bottom }: Box, measure: Measure): PlacedText[] {
  const pitch = style.size * tableCell.lineHeight
  const first = top + (bottom - top - lines.length * pitch) / 2
  return lines
    .map(({ text }, index) => ({
      text,
      x: cell.align === 'left' ? left + tableCell.padding : left + (right - left - textWidth(text, style, measure)) / 2,
      baseline: baselineIn(first + index * pitch, pitch, style.size),
      size: style.size,
      face: style.face,
      spacing: 0,
      ...(cell.cellId && { cellId: cell.cellId }),
    }))
    .filter(({ text }) => text !== '')
}
