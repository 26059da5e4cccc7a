import { cellOf } from '@/lib/formats/cells'
import { gridOf } from '@/lib/formats/grid'
import type { CellId, FormatDefinition, TableDefinition } from '@/lib/formats/types'
import { findLabel } from '@/lib/import/recognise/label'
import { labelsOfTable } from '@/lib/import/recognise/table-labels'
import type { CellSink } from '../cell-sink'
import { looksLikeLabel } from '../data-cells'

type Rows = readonly (readonly string[])[]

const isBlank = (text: string | undefined) => text === undefined || text.trim() === ''

/**
 * Puts a block of numbers without labels of its own into a table, from one cell to the right and down. Totals are
 * stepped over where the block has exactly as many columns (rows) as there are cells to fill in; else they take their
 * place, to be compared.
 *
 * @returns how many numbers lay beyond the edge of the table
 */
export function placeBlock(
  given: Rows,
  format: FormatDefinition,
  table: TableDefinition,
  from: CellId,
  sink: CellSink,
): number {
  const isTotal = (id: CellId) => cellOf(format, id).parts !== null
  const grid = gridOf(table)
    .rows.map((row) => row.flatMap(({ cellId }) => cellId ?? []))
    .filter((ids) => ids.length > 0)
  const top = grid.findIndex((ids) => ids.includes(from))
  if (top < 0) return 0
  const left = grid[top]!.indexOf(from)
  const rows = withoutLabels(given, labelsOfTable(table), sink)
  const below = grid.slice(top)
  const block = withoutBlankRows(rows, below.length)

  const width = Math.max(...block.map((row) => row.findLastIndex((text) => !isBlank(text)) + 1), 0)
  const lines = stepping(block.length, below, (ids) => ids.every(isTotal))
  let beyond = 0
  block.forEach((row, at) => {
    const slots = stepping(width, lines[at]?.slice(left) ?? [], isTotal)
    row.forEach((text, index) => {
      const id = slots[index]
      const where = `粘贴内容第 ${at + 1} 行第 ${index + 1} 列`
      if (!id) beyond += isBlank(text) ? 0 : 1
      else if (looksLikeLabel(text)) sink.leave({ text, where })
      else sink.value(id, { text, where })
    })
  })
  return beyond
}

/** The slots for `count` things: without the totals when that is just as many as are left, with them otherwise. */
function stepping<T>(count: number, slots: readonly T[], isTotal: (slot: T) => boolean): readonly T[] {
  const inputs = slots.filter((slot) => !isTotal(slot))
  return count === inputs.length ? inputs : slots
}

/** Heads of columns that were copied along, and columns of words at the left, are no numbers to be placed. */
function withoutLabels(rows: Rows, labels: readonly string[], sink: CellSink): Rows {
  const isLabel = (text: string) => isBlank(text) || findLabel(text, labels) !== null
  const data = rows.filter((row) => row.every(isBlank) || !row.every(isLabel))
  const words = (column: number) =>
    data.some((row) => !isBlank(row[column])) &&
    data.every((row) => isBlank(row[column]) || looksLikeLabel(row[column]!))
  let first = 0
  while (words(first)) first += 1
  data.forEach((row, at) =>
    row
      .slice(0, first)
      .forEach((text, index) => sink.leave({ text, where: `粘贴内容第 ${at + 1} 行第 ${index + 1} 列` })),
  )
  return data.map((row) => row.slice(first))
}

/**
 * Blank rows are rows of the table, unless there are more rows than the table has left: then they are what parts its
 * blocks.
 */
function withoutBlankRows(rows: Rows, left: number): Rows {
  return rows.length > left ? rows.filter((row) => !row.every(isBlank)) : rows
}
