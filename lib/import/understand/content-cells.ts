import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { longestUnread } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'

/** The cells people fill in: values, and text that is none, kept as it stood; `long` is what a cell has no room for. */
export function contentCells(format: FormatDefinition, cells: Written['cells']) {
  const values: Partial<Record<CellId, number | string>> = {}
  const unread: Partial<Record<CellId, string>> = {}
  const long: { text: string; where: string }[] = []
  for (const [id, { parts }] of cellsOf(format)) {
    const cell = cells[id]
    if (!cell || parts !== null) continue
    if (cell.value !== null) values[id] = cell.value
    else if (cell.text !== '') unread[id] = cell.text.slice(0, longestUnread)
    if (cell.value === null && cell.text.length > longestUnread)
      long.push({ text: cell.text.slice(longestUnread), where: cellName(format, id) })
  }
  return { values, unread, long }
}
