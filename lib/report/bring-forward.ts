import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { ReportContent } from './content'

/**
 * What last year's report carried forward (结转下年度继续办理) is what this year's brings forward (上年结转).
 * The carry crosses a change of format: both formats have the two rows and the same columns.
 *
 * @returns the values for this year's cells; empty where last year's row is not filled.
 */
export function broughtForwardFrom(
  lastYear: ReportContent,
  thisYear: ReportContent['format'],
): Readonly<Partial<Record<CellId, number>>> {
  const row = 'requests.broughtForward.'
  const inputs = [...cellsOf(formatById(thisYear)).values()].filter(
    ({ id, parts }) => parts === null && id.startsWith(row),
  )
  return Object.fromEntries(
    inputs.flatMap(({ id }) => {
      const value = lastYear.cells[id.replace('broughtForward', 'carriedForward') as CellId]
      return typeof value === 'number' ? [[id, value]] : []
    }),
  )
}
