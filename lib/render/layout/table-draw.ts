import { tableCell } from '../page-style'
import type { Drawn } from './chunk'
import { baselineIn, frame } from './frame'
import { textWidth } from './lines'
import type { Measure, PlacedRule, PlacedText } from './placed'
import type { Part, SizedCell } from './table-size'

/** Draws a part of a table: text centred in height, and each border once. */
export function drawPart({ cells, heights, columns }: Part, top: number, measure: Measure): Drawn {
  const edges = heights.reduce((all, height) => [...all, all.at(-1)! + height], [frame.top + top])
  const rules = new Map<string, PlacedRule>()
  const rule = (x1: number, y1: number, x2: number, y2: number) => rules.set(`${x1.toFixed(2)} ${y1.toFixed(2)} ${x2.toFixed(2)} ${y2.toFixed(2)}`, { x1, y1, x2, y2 })
  const texts = cells.flatMap((cell) => {
    // Borders are cut at every row and column, so that neighbours of different size share them.
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (const column of [cell.column, cell.column + cell.colSpan]) rule(frame.left + columns[column]!, edges[row]!, frame.left + columns[column]!, edges[row + 1]!)
    }
    for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
      for (const row of [cell.row, cell.row + cell.rowSpan]) rule(frame.left + columns[column]!, edges[row]!, frame.left + columns[column + 1]!, edges[row]!)
    }
    const left = frame.left + columns[cell.column]!
    return cellTexts(cell, left, frame.left + columns[cell.column + cell.colSpan]! - left, edges[cell.row]!, edges[cell.row + cell.rowSpan]!, measure)
  })
  return { texts, rules: joined([...rules.values()]) }
}

function cellTexts({ cell, lines, style }: SizedCell, left: number, width: number, top: number, bottom: number, measure: Measure): PlacedText[] {
  const pitch = style.size * tableCell.lineHeight
  const first = top + (bottom - top - lines.length * pitch) / 2
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text }, index) => ({
      text,
      x: cell.align === 'left' ? left + tableCell.padding : left + (width - textWidth(text, style, measure)) / 2,
      baseline: baselineIn(first + index * pitch, pitch, style.size),
      size: style.size,
      face: style.face,
      spacing: 0,
      ...(cell.cellId && { cellId: cell.cellId }),
    }))
}

/** Pieces of one line that touch become one rule: fewer commands, and no gaps in print. */
function joined(rules: readonly PlacedRule[]): PlacedRule[] {
  const isUpright = (rule: PlacedRule) => rule.x1 === rule.x2
  const sorted = [...rules].sort((a, b) => (isUpright(a) ? 1 : 0) - (isUpright(b) ? 1 : 0) || (isUpright(a) ? a.x1 - b.x1 || a.y1 - b.y1 : a.y1 - b.y1 || a.x1 - b.x1))
  const result: PlacedRule[] = []
  for (const rule of sorted) {
    const last = result.at(-1)
    const touches = last && isUpright(last) === isUpright(rule) && Math.abs(last.x2 - rule.x1) < 0.01 && Math.abs(last.y2 - rule.y1) < 0.01
    if (touches) result[result.length - 1] = { ...last, x2: rule.x2, y2: rule.y2 }
    else result.push(rule)
  }
  return result
}
