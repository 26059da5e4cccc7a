import type { FormatDefinition, SectionId } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import { fieldsOf, type FieldId } from '@/lib/report/fields'
import { isFilled, requiredFields } from '@/lib/report/progress'

export type PartId = 'lead' | SectionId | 'signature'

/** A part of the form, with what is filled in of it. */
export interface PartProgress { readonly id: PartId; readonly name: string; readonly filled: number; readonly all: number; readonly optional: boolean }

const partOf = (field: FieldId): PartId => (field === 'lead' ? 'lead' : field === 'issuedOn' ? 'signature' : (field.split('.')[0] as SectionId))

/** How far each part is filled in: required fields only, except where a part has none. */
export function sectionProgress(format: FormatDefinition, content: ReportContent): PartProgress[] {
  const required = requiredFields(content)
  const parts: { id: PartId; name: string }[] = [{ id: 'lead', name: '引言' }, ...format.sections.map(({ id, heading }) => ({ id, name: heading })), { id: 'signature', name: '落款' }]
  return parts.map(({ id, name }) => {
    const needed = required.filter((field) => partOf(field) === id)
    const fields = needed.length > 0 ? needed : fieldsOf(content).filter((field) => partOf(field) === id)
    return { id, name, filled: fields.filter((field) => isFilled(content, field)).length, all: fields.length, optional: needed.length === 0 }
  })
}
