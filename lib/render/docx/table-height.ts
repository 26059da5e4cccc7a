import type { TableBlock } from '@/lib/document/model'
import { type PlacedCell, place } from '@/lib/document/place'
import { characters } from '@/lib/std/text'
import { mm, page, rule, tableStyle } from '../page-style'
import { linePitch, twips } from './units'

/**
 * How close a table is set: line height as a multiple of the type size, padding of a cell above and below in points,
 * least row height as a share of the usual one.
 */
export interface Density {
  readonly name: 'Open' | 'Medium' | 'Close'
  readonly label: string
  readonly lineHeight: number
  readonly padding: number
  readonly row: number
}

const open: Density = { name: 'Open', label: '宽松', lineHeight: 1.3, padding: 2, row: 1 }

/** From the most open to the closest. */
export const densities: readonly Density[] = [
  open,
  { name: 'Medium', label: '适中', lineHeight: 1.2, padding: 1.5, row: 0.95 },
  { name: 'Close', label: '紧凑', lineHeight: 1.1, padding: 0.75, row: 0.86 },
]

/** Padding of a cell at its sides, in points: narrow, for columns of four characters. */
export const sidePadding = 1.5

/**
 * Lines a text needs in a width, both in ems: Chinese characters are one, digits and Latin letters half; between the
 * two stands a quarter.
 */
function linesIn(text: string, width: number): number {
  let lines = 1
  let used = 0
  let western = false
  for (const ch of characters(text)) {
    const now = /[\u0020-\u007e]/.test(ch)
    const em = ch === '.' ? 0.25 : now ? 0.5 : 1
    const space = used > 0 && now !== western ? 0.25 : 0
    western = now
    if (ch === '\n' || used + space + em > width) {
      lines += 1
      used = ch === '\n' ? 0 : em
    } else used += space + em
  }
  return lines
}

/** Height of a table in points, as Word will set it: good enough to tell whether it fits a page. */
function estimatedHeight(block: TableBlock, { lineHeight, padding, row }: Density): number {
  const { size, rowHeight, shares } = tableStyle[block.id]
  const columns = shares(block.columns)
  const heights = block.rows.map(() => row * mm(rowHeight))
  const needed = ({ cell, column, colSpan }: PlacedCell) => {
    const width =
      columns.slice(column, column + colSpan).reduce((sum, share) => sum + share, 0) * mm(page.textWidth) -
      2 * sidePadding
    return linesIn(cell.text, width / size) * size * lineHeight + 2 * padding
  }
  for (const cell of place(block).sort((a, b) => a.rowSpan - b.rowSpan)) {
    const covered = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, height) => sum + height, 0)
    const last = cell.row + cell.rowSpan - 1
    heights[last] = heights[last]! + Math.max(0, needed(cell) - covered)
  }
  return heights.reduce((sum, height) => sum + height + rule.width, 0)
}

/** Room for a table under its heading on a page of its own, in points; a little is left for fonts that run wide. */
const room = mm(page.textHeight) - linePitch / twips(1) - 4

/** How a table is set; `whole` is false for one that no page can hold. */
export interface Setting {
  readonly density: Density
  readonly whole: boolean
}

/** The most open setting in which the table and its heading fit one page. */
export function settingOf(block: TableBlock): Setting {
  const density = densities.find((candidate) => estimatedHeight(block, candidate) <= room)
  return density ? { density, whole: true } : { density: open, whole: false }
}

/** A table so tall that it begins a page of its own: better some white above it than a table in two pieces. */
export const fillsPage = (block: TableBlock) => estimatedHeight(block, open) > 0.7 * room
