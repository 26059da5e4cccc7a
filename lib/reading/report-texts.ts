import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { CellValue } from '@/lib/report/cell-value'
import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'

/** A report with its texts as they are printed: all that reading needs. The subject of the checks is one. */
export interface ReportTexts {
  readonly report: Report
  readonly format: FormatDefinition
  /** What an imported document literally says. */
  readonly written: Written | null
  /** The value of a cell as the product computes it. */
  readonly computed: (id: CellId) => CellValue
  /** A text with its linked numbers printed, paragraphs separated by \n. */
  readonly text: (id: NarrativeId) => string
}
