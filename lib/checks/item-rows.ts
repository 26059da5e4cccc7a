import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import type { Subject } from './subject'
import { rowName } from './wording'

/**
 * A row of table 2 in the format of 2019 that counts items (项目数量): how many there were and how many more or fewer
 * there are.
 */
export interface ItemRow {
  /** `licences`, `penalties` and so on. */
  readonly id: string
  readonly name: string
  readonly cells: { readonly lastYear: CellId; readonly change: CellId; readonly decisions: CellId }
  readonly lastYear: number
  readonly change: number
  /** Decisions (处理决定数量); null when not filled, and for charges, which have none. */
  readonly decisions: number | null
}

/** The rows that are filled; none in a format that does not count items. */
export function itemRows({ format, number }: Subject): ItemRow[] {
  return [...cellsOf(format).values()].flatMap((cell): ItemRow[] => {
    if (cell.section !== 'proactive' || !cell.id.endsWith('.itemsLastYear')) return []
    const id = cell.id.split('.')[1]!
    const cells = {
      lastYear: cell.id,
      change: `proactive.${id}.itemsChange`,
      decisions: `proactive.${id}.decisions`,
    } as const
    const lastYear = number(cells.lastYear)
    const change = number(cells.change)
    if (lastYear === null || change === null) return []
    return [
      {
        id,
        name: rowName(format, cell),
        cells,
        lastYear,
        change,
        decisions: cellsOf(format).has(cells.decisions) ? number(cells.decisions) : null,
      },
    ]
  })
}
