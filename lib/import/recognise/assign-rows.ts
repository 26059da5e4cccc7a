import type { FormatDefinition, TableId } from '@/lib/formats/types'
import { findLabel, sameLabel } from './label'
import type { Source, SourceCell, SourceText } from './source'
import { labelIndex, tablesOf } from './table-labels'

export type SourceRow = readonly SourceCell[]

/** The rows of each official table, found by their labels, wherever they stand; and what is text after all. */
export interface Sorted {
  readonly tables: ReadonlyMap<TableId, readonly SourceRow[]>
  readonly texts: readonly SourceText[]
}

/**
 * Sorts the rows of all tables of a document to the official tables. A row belongs to the table that has most of its
 * labels; a row without labels (numbers only) to the table above it. A table without any official label is layout: its
 * rows are text.
 */
export function assignRows(source: Source, format: FormatDefinition): Sorted {
  const labels = labelIndex(format)
  const tables = new Map<TableId, SourceRow[]>()
  const texts: SourceText[] = []
  const rowsOf = (id: TableId) => tables.get(id) ?? tables.set(id, []).get(id)!
  for (const block of source.blocks) {
    if (block.kind === 'text') {
      const band = bandsOf(format).find(({ label }) => sameLabel(block.text, label))
      if (band) rowsOf(band.table).push([block])
      else texts.push(block)
      continue
    }
    let current: TableId | null = null
    for (const row of block.rows) {
      current = tableOf(row, labels, current)
      if (current) rowsOf(current).push(row)
      else texts.push(...textOfRow(row))
    }
  }
  return { tables, texts }
}

/** Headings of blocks of rows (第二十条第（一）项): some put them over a table of its own for each block. */
function bandsOf(format: FormatDefinition): { table: TableId; label: string }[] {
  return tablesOf(format).flatMap((table) =>
    table.shape === 'blocks' ? table.blocks.map(({ label }) => ({ table: table.id, label })) : [],
  )
}

function tableOf(
  row: SourceRow,
  labels: ReadonlyMap<TableId, readonly string[]>,
  current: TableId | null,
): TableId | null {
  const scores = [...labels].map(([id, known]) => ({
    id,
    score: row.filter((cell) => findLabel(cell.text, known, false) !== null).length,
  }))
  const best = Math.max(...scores.map(({ score }) => score))
  if (best === 0) return current
  const leaders = scores.filter(({ score }) => score === best).map(({ id }) => id)
  return current && leaders.includes(current) ? current : leaders[0]!
}

function textOfRow(row: SourceRow): SourceText[] {
  const filled = row.filter((cell) => cell.text.trim() !== '')
  return filled.length === 0
    ? []
    : [{ kind: 'text', text: filled.map((cell) => cell.text.trim()).join('　'), where: filled[0]!.where }]
}
