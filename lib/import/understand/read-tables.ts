import type { FormatDefinition } from '@/lib/formats/types'
import type { Sorted } from '@/lib/import/recognise/assign-rows'
import { tablesOf } from '@/lib/import/recognise/table-labels'
import { readBlockTable } from './block-table'
import { CellSink } from './cell-sink'
import { readCrossTable } from './cross-table'
import { readSingleRow } from './single-row-table'

/** Reads every official table that was found; `doubtful` says why every number in them needs a person’s eye. */
export function readTables(
  tables: Sorted['tables'],
  format: FormatDefinition,
  doubtful: string | null = null,
): CellSink {
  const sink = new CellSink(format, doubtful)
  for (const table of tablesOf(format)) {
    const rows = tables.get(table.id)
    if (!rows) continue
    if (table.shape === 'blocks') readBlockTable(table, rows, sink)
    else if (table.rows === null) readSingleRow(table, rows, sink)
    else readCrossTable({ ...table, rows: table.rows }, rows, sink)
  }
  return sink
}
