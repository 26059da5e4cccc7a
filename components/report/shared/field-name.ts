import { cellName } from '@/lib/formats/cell-name'
import { narrativeName } from '@/lib/formats/narrative'
import type { FormatDefinition } from '@/lib/formats/types'
import { isNarrativeId, type FieldId } from '@/lib/report/fields'

/** What a field is called in a sentence. */
export function fieldName(format: FormatDefinition, field: FieldId): string {
  if (field === 'issuedOn') return '成文日期'
  return isNarrativeId(field) ? narrativeName(format, field) : cellName(format, field)
}

/** Ids of a field's input and of the words that describe it, for labels and jumps. */
export const inputId = (field: string) => `field-${field.replaceAll('.', '-')}`
export const noteId = (field: string) => `${inputId(field)}-note`
export const partId = (part: string) => `part-${part}`
