import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import type { FormatDefinition, SectionId } from '@/lib/formats/types'

/** Above this many findings of one kind in one table, one finding for the table says it better. */
export const mostPerTable = 5

/** The cells of one row of a table; of table 4, which has one row, of one group of columns. */
export type CellRow = readonly [CellDefinition, ...CellDefinition[]]

const cache = new WeakMap<FormatDefinition, readonly { section: SectionId; rows: readonly CellRow[] }[]>()

/** The tables of a format, row by row. */
export function tableRows(
  format: FormatDefinition,
): readonly { readonly section: SectionId; readonly rows: readonly CellRow[] }[] {
  let tables = cache.get(format)
  if (!tables) {
    const cells = [...cellsOf(format).values()]
    tables = format.sections.flatMap(({ id, kind }) => {
      if (kind !== 'table') return []
      const rows = new Map<string, CellDefinition[]>()
      for (const cell of cells.filter(({ section }) => section === id)) {
        const row = cell.id.split('.')[1]!
        rows.set(row, [...(rows.get(row) ?? []), cell])
      }
      return [{ section: id, rows: [...rows.values()] as unknown as CellRow[] }]
    })
    cache.set(format, tables)
  }
  return tables
}
