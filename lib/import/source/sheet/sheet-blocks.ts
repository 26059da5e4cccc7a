import { formats } from '@/lib/formats/registry'
import { findLabel } from '@/lib/import/recognise/label'
import type { SourceBlock, SourceCell } from '@/lib/import/recognise/source'
import { labelsOfTable, tablesOf } from '@/lib/import/recognise/table-labels'
import type { MergedRange, SheetCell, SheetCells } from './sheet-rows'

const officialLabels = [...new Set(formats.flatMap((format) => tablesOf(format).flatMap(labelsOfTable)))]

/**
 * The filled cells of a sheet as text and tables. A row with nothing but words that are no official label is a
 * paragraph (title, heading, sentence); all others are rows of a table, with the blank slots between their numbers.
 *
 * @param place names a cell for a person, rows and columns from 1
 */
export function sheetBlocks(
  { cells, merges }: SheetCells,
  place: (row: number, column: number) => string,
): SourceBlock[] {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? rows.set(cell.row, []).get(cell.row)!
    row.push(cell)
  }
  const covering = mergesByRow(merges, new Set(rows.keys()))
  const blocks: SourceBlock[] = []
  let table: SheetCell[][] = []
  const close = () => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: tableRows(table, covering, place) })
    table = []
  }
  for (const [row, filled] of [...rows].sort(([a], [b]) => a - b)) {
    const alone = filled.length === 1 ? filled[0]! : null
    if (alone && isProse(alone.text)) {
      close()
      blocks.push(
        ...lines(alone.text).map((text) => ({ kind: 'text' as const, text, where: place(row, alone.column) })),
      )
    } else table.push(filled)
  }
  close()
  return blocks
}

/** Columns a table can have, with room for spacers; the widest official one has 15. */
const longestRow = 256

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
const isProse = (text: string) =>
  /\p{Script=Han}{2}/u.test(text) && lines(text).length > 0 && findLabel(text, officialLabels) === null

function mergesByRow(
  merges: readonly MergedRange[],
  rows: ReadonlySet<number>,
): ReadonlyMap<number, readonly MergedRange[]> {
  const byRow = new Map<number, MergedRange[]>()
  const ordered = [...rows].sort((a, b) => a - b)
  for (const merge of merges) {
    // Only rows with something in them; a merge may reach to the end of the sheet.
    for (const row of ordered.filter((candidate) => candidate >= merge.top && candidate <= merge.bottom)) {
      const own = byRow.get(row) ?? byRow.set(row, []).get(row)!
      // Ranges that overlap are a fault; more of them than columns must not cost time.
      if (own.length < longestRow) own.push(merge)
    }
  }
  return byRow
}

/** Rows of a table between its own edges: an empty column beside it is none of its columns. */
function tableRows(
  rows: readonly (readonly SheetCell[])[],
  covering: ReadonlyMap<number, readonly MergedRange[]>,
  place: (row: number, column: number) => string,
) {
  const merges = rows.flatMap(([first]) => covering.get(first!.row) ?? [])
  const left = [...rows.flat().map(({ column }) => column), ...merges.map((merge) => merge.left)].reduce((a, b) =>
    Math.min(a, b),
  )
  const right = [...rows.flat().map(({ column }) => column), ...merges.map((merge) => merge.right)].reduce((a, b) =>
    Math.max(a, b),
  )
  return rows.map((filled) =>
    slots(filled, covering.get(filled[0]!.row) ?? [], left, Math.min(right, left + longestRow), place),
  )
}

/** The cells of one row; of a merged range only its first slot is one. */
function slots(
  filled: readonly SheetCell[],
  covering: readonly MergedRange[],
  from: number,
  to: number,
  place: (row: number, column: number) => string,
): SourceCell[] {
  const { row } = filled[0]!
  const texts = new Map(filled.map(({ column, text }) => [column, text]))
  const found: SourceCell[] = []
  for (let column = from; column <= to; column += 1) {
    const merge = covering.find(({ left, right }) => left <= column && column <= right)
    if (merge && (column > merge.left || row > merge.top) && !texts.has(column)) continue
    found.push({ text: texts.get(column) ?? '', where: place(row, column) })
  }
  return found
}
