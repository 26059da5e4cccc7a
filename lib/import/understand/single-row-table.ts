import { columnKey } from '@/lib/formats/cells'
import type { CellId, CrossTable } from '@/lib/formats/types'
import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { findLabel } from '@/lib/import/recognise/label'
import type { SourceCell } from '@/lib/import/recognise/source'
import { splitBehind } from '@/lib/import/recognise/split-glued'
import type { CellSink } from './cell-sink'
import { shortRow, take } from './data-cells'
import { columnLabels, filled, readColumns } from './read-columns'

/** Reads a table of one row of numbers under a tree of columns (table 4). */
export function readSingleRow(table: CrossTable, given: readonly SourceRow[], sink: CellSink): void {
  const known = columnLabels(table)
  const isHead = (cell: SourceCell) => findLabel(cell.text, known, false) !== null
  const rows = given.flatMap((row) => splitBehind(row, row.findLastIndex(isHead)))
  const lastHead = rows.findLastIndex((row) => row.some(isHead))
  const columns = readColumns(table, rows.slice(0, lastHead + 1), sink)
  const [data, ...more] = rows
    .slice(lastHead + 1)
    .filter((row, index, all) => filled(row).length > 0 || (index === 0 && all.length === 1))
  if (!data) return
  const { values, surplus } = take(data, columns.length)
  values.forEach((cell, index) =>
    sink.value(`${table.id}.${columnKey(columns[index]!)}` as CellId, cell, undefined, [columns[index]!.doubt]),
  )
  ;[...surplus, ...more.flat()].forEach((cell) => sink.leave(cell))
  if (values.length < columns.length)
    sink.notes.push({
      text: values[0]?.unsure
        ? shortRow('表四', values, columns.length)
        : `表四只有 ${values.length} 格，应有 ${columns.length} 格，后面的按未填处理`,
      where: data[0]?.where ?? '',
    })
}
