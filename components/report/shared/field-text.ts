import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, fieldValue } from '@/lib/report/fields'
import { cellReader } from '@/lib/report/totals'

/** A field that is typed into an input: a cell or the date. */
export type InputField = Exclude<FieldId, NarrativeId>

/** A cell or the date as it stands in its input. */
export const fieldText = (content: ReportContent, field: InputField): string => fieldValue(content, field) as string

/** Prints linked numbers as the document does. */
export function linkPrinter(content: ReportContent): (id: CellId) => string {
  const format = formatById(content.format)
  const read = cellReader(format, content.cells)
  return (id) => printCell(cellsOf(format).get(id)?.kind ?? 'count', read(id))
}
