import { cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'

/** Formats that lack one of these cells. */
export const without =
  (...cells: readonly CellId[]) =>
  (format: FormatDefinition): boolean =>
    cells.some((cell) => !cellsOf(format).has(cell))

/** Formats in which no row has this column. */
export const withoutColumn =
  (column: string) =>
  (format: FormatDefinition): boolean =>
    ![...cellsOf(format).keys()].some((cell) => cell.endsWith(`.${column}`))
