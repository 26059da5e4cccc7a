import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { NarrativeId } from '@/lib/formats/narrative'
import { printCell, type CellValue } from '@/lib/report/cell-value'
import type { Report, ReportContent } from '@/lib/report/content'
import { textOf } from '@/lib/report/narrative'
import { cellReader, sourcesOf } from '@/lib/report/totals'
import type { Written } from '@/lib/report/written'

/** What the checks look at: a report, what an imported document literally says, and last year's report where there is one. */
export interface Subject {
  readonly report: Report
  readonly format: FormatDefinition
  readonly written: Written | null
  readonly lastYear: ReportContent | null
  /** The value of any cell; for a total of an imported document the total as written, if one could be read. */
  readonly value: (id: CellId) => CellValue
  /** The value of a cell as the product computes it. */
  readonly computed: (id: CellId) => CellValue
  /** Are all cells filled that this one rests on? A comparison of half-filled columns would only cry wolf. */
  readonly complete: (id: CellId) => boolean
  /** A text with its linked numbers printed, paragraphs separated by \n. */
  readonly text: (id: NarrativeId) => string
}

export function makeSubject(report: Report, more: { written?: Written | null; lastYear?: ReportContent | null } = {}): Subject {
  const { content } = report
  const format = formatById(content.format)
  const written = more.written ?? null
  const computed = cellReader(format, content.cells)
  const definitions = cellsOf(format)
  return {
    report,
    format,
    written,
    lastYear: more.lastYear ?? null,
    computed,
    value: (id) => (definitions.get(id)?.parts ? (written?.cells[id]?.value ?? computed(id)) : computed(id)),
    complete: (id) => sourcesOf(format, id).every((source) => content.cells[source] !== undefined),
    text: (id) => textOf(content.narrative[id], (cell) => printCell(definitions.get(cell)?.kind ?? 'count', computed(cell))),
  }
}
