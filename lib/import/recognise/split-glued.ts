import type { SourceRow } from './assign-rows'
import type { SourceCell } from './source'

/**
 * Where the ends of rows were lost, one row holds several: cuts before each label that starts a row, once the row at
 * hand has its own.
 */
export function splitGlued(
  row: SourceRow,
  starts: (cell: SourceCell) => boolean,
  completes: (cell: SourceCell) => boolean,
): SourceRow[] {
  const rows: SourceCell[][] = [[]]
  let complete = false
  for (const cell of row) {
    if (complete && starts(cell)) {
      rows.push([])
      complete = false
    }
    rows.at(-1)!.push(cell)
    complete ||= completes(cell)
  }
  return rows
}

/** Cuts a row behind its last head when something stands there. */
export function splitBehind(row: SourceRow, lastHead: number): SourceRow[] {
  const rest = row.slice(lastHead + 1)
  return lastHead < 0 || rest.every((cell) => cell.text.trim() === '') ? [row] : [row.slice(0, lastHead + 1), rest]
}
