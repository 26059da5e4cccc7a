import { cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { CellValue } from './cell-value'
import type { ReportContent } from './content'

/**
 * Reads any cell of a report, totals included. Totals are computed here and stored nowhere.
 * A total of parts that are all blank is blank; of parts that are partly blank it is the sum of those that are filled.
 */
export function cellReader(format: FormatDefinition, cells: ReportContent['cells']): (id: CellId) => CellValue {
  const definitions = cellsOf(format)
  const read = (id: CellId): CellValue => {
    const parts = definitions.get(id)?.parts
    if (!parts) return cells[id] ?? null
    const values = parts.map(read).filter((value): value is number => typeof value === 'number')
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
  }
  return read
}
