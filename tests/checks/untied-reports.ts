import { cellsOf } from '@/lib/formats/cells'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
import { completeReport, writtenWith } from './fixtures'

/** A report with one figure that does not tie, and the check that must say so at that cell. */
export interface UntiedReport {
  readonly slug: string
  readonly at: CellId
  readonly report: Report
  readonly written?: Written
}

/** Every way in which one figure of a format can fail to tie, cell by cell. */
export function untiedReports(id: FormatId): UntiedReport[] {
  const correct = completeReport(id)
  const changed = (at: CellId, value: number, more: Partial<Record<CellId, number>> = {}) =>
    completeReport(id, { cells: { ...more, [at]: value } })
  const writtenWrong = (slug: string, at: CellId): UntiedReport[] => [
    { slug, at, report: correct, written: writtenWith(correct, { [at]: 4321 }) },
  ]
  return [...cellsOf(formatById(id)).values()].flatMap(({ id: at, section, parts }): UntiedReport[] => {
    const [, row, column] = at.split('.')
    if (column === 'itemsChange') {
      const report = changed(at, -4, { [`proactive.${row}.itemsLastYear`]: 3 })
      return [{ slug: 'items-not-below-zero', at, report }]
    }
    if (section === 'cases' && parts) return writtenWrong('case-totals-add-up', at)
    if (section !== 'requests') return []
    return [
      ...(row === 'received' && !parts ? [{ slug: 'received-equals-handled', at, report: changed(at, 4321) }] : []),
      ...(row === 'handled' ? writtenWrong('outcomes-add-up', at) : []),
      ...(column === 'total' ? writtenWrong('row-totals-add-up', at) : []),
    ]
  })
}
