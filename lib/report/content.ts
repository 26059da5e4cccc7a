import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import type { FormatId } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Day } from '@/lib/std/dates'
import type { Paragraph } from './narrative'

/** What an author fills in. Headings, labels and totals are not in it: they follow from the format. */
export interface ReportContent {
  readonly format: FormatId
  /** Values of the cells that are filled; a cell that is not here is not filled, which is not the same as 0. */
  readonly cells: Readonly<Partial<Record<CellId, number | string>>>
  /**
   * Text that was typed into a cell and is no value ("/", "约20"): kept, so that nothing typed is lost, and never
   * counted.
   */
  readonly unread: Readonly<Partial<Record<CellId, string>>>
  readonly narrative: Readonly<Record<NarrativeId, readonly Paragraph[]>>
  /** Date of issue (成文日期). */
  readonly issuedOn: Day | null
}

/** Characters kept of a text that was typed into one cell and is no value. */
export const longestUnread = 200

/** A report as a whole: whose, of which year, and what it says. */
export interface Report {
  /** Full official name of the organ (机关全称). */
  readonly organisation: string
  readonly year: number
  readonly content: ReportContent
}

export function emptyContent(format: FormatId): ReportContent {
  return {
    format,
    cells: {},
    unread: {},
    narrative: Object.fromEntries(narrativeIds.map((id) => [id, []])) as unknown as ReportContent['narrative'],
    issuedOn: null,
  }
}
