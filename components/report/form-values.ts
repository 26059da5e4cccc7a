import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, fieldsOf, fieldValue, isNarrativeId } from '@/lib/report/fields'
import { cellReader } from '@/lib/report/totals'

/** Values of the form: text for every cell and the date, nested by the dots of the field ids, as react-hook-form keeps them. */
export type FormValues = Record<string, unknown>

/** Prints linked numbers as the document does. */
export function linkPrinter(content: ReportContent): (id: CellId) => string {
  const format = formatById(content.format)
  const read = cellReader(format, content.cells)
  return (id) => printCell(cellsOf(format).get(id)?.kind ?? 'count', read(id))
}

/** A cell or the date as it stands in its input. */
export const formText = (content: ReportContent, field: Exclude<FieldId, NarrativeId>): string =>
  fieldValue(content, field) as string

export function formValues(content: ReportContent): FormValues {
  const values: FormValues = {}
  for (const field of fieldsOf(content)) {
    if (isNarrativeId(field)) continue
    const path = field.split('.')
    const parent = path.slice(0, -1).reduce<FormValues>((at, key) => (at[key] ??= {}) as FormValues, values)
    parent[path.at(-1)!] = formText(content, field)
  }
  return values
}
