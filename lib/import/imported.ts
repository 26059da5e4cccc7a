import type { CellId } from '@/lib/formats/types'
import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
import type { Note } from './understand/cell-sink'

/**
 * A report from a file; `written` is null for the product's own files, whose headings and totals cannot differ from the
 * format.
 */
export interface Opened {
  readonly report: Report
  readonly written: Written | null
  readonly notes: readonly Note[]
  /** Cells whose value a person has to look at before it is used, each with the reason. */
  readonly doubts: Readonly<Partial<Record<CellId, string>>>
}

/**
 * A report brought in from a file that was made elsewhere: what it means, what it literally says, and what a person
 * should look at.
 */
export interface Imported extends Opened {
  readonly written: Written
}
