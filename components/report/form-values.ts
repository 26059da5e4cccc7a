import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds, type NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { ReportContent } from '@/lib/report/content'
import { fieldsOf, fieldValue, isNarrativeId, type FieldId, type FieldValue } from '@/lib/report/fields'
import { retype, textOf, type Paragraph } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'

/** Values of the form: text for every field, nested by the dots of the field ids, as react-hook-form keeps them. */
export type FormValues = Record<string, unknown>

/** Prints linked numbers as the document does. */
export function linkPrinter(content: ReportContent): (id: CellId) => string {
  const format = formatById(content.format)
  const read = cellReader(format, content.cells)
  return (id) => printCell(cellsOf(format).get(id)?.kind ?? 'count', read(id))
}

/** A field as it stands in its input. */
export function formText(content: ReportContent, field: FieldId): string {
  if (isNarrativeId(field)) return textOf(content.narrative[field], linkPrinter(content))
  return fieldValue(content, field) as string
}

export function formValues(content: ReportContent): FormValues {
  const values: FormValues = {}
  for (const field of fieldsOf(content)) {
    const path = field.split('.')
    const parent = path.slice(0, -1).reduce<FormValues>((at, key) => (at[key] ??= {}) as FormValues, values)
    parent[path.at(-1)!] = formText(content, field)
  }
  return values
}

/**
 * What a person typed, as the field's value.
 * @param origin the paragraphs as they came from the server: linked numbers are sought in them, so that a text typed back gets its links back
 */
export function typedValue(content: ReportContent, field: FieldId, text: string, origin: readonly Paragraph[]): FieldValue {
  return isNarrativeId(field) ? retype(origin, text, linkPrinter(content)) : text
}

/** Texts with a linked number whose printed form differs between two contents. */
export function relinked(before: ReportContent, after: ReportContent): NarrativeId[] {
  if (before.cells === after.cells) return []
  const [print, reprint] = [linkPrinter(before), linkPrinter(after)]
  return narrativeIds.filter((field) => {
    if (before.narrative[field] !== after.narrative[field]) return false
    return after.narrative[field].some((paragraph) => paragraph.some((piece) => typeof piece !== 'string' && print(piece.cell) !== reprint(piece.cell)))
  })
}
