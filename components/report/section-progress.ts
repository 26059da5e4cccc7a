import type { Format } from '@/lib/formats/registry'
import type { SectionId } from '@/lib/formats/types'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { type FieldId, fieldsOf } from '@/lib/report/fields'
import { isFilled, requiredFields } from '@/lib/report/progress'

export type PartId = 'lead' | SectionId | 'signature'

/** A part of the form, with what is filled in of it. */
export interface PartProgress {
  readonly id: PartId
  readonly name: string
  readonly filled: number
  readonly all: number
  readonly optional: boolean
}

interface Part {
  readonly id: PartId
  readonly name: string
  readonly fields: readonly FieldId[]
  readonly optional: boolean
}

const partOf = (field: FieldId): PartId =>
  field === 'lead' ? 'lead' : field === 'issuedOn' ? 'signature' : (field.split('.')[0] as SectionId)

const cache = new WeakMap<Format, readonly Part[]>()

/** The parts of a format's form: the fields that are required, or all where none is. */
function partsOf(format: Format): readonly Part[] {
  let parts = cache.get(format)
  if (!parts) {
    const content = emptyContent(format.id)
    const required = requiredFields(content)
    const names: { id: PartId; name: string }[] = [
      { id: 'lead', name: '引言' },
      ...format.sections.map(({ id, heading }) => ({ id, name: heading })),
      { id: 'signature', name: '落款' },
    ]
    parts = names.map(({ id, name }) => {
      const needed = required.filter((field) => partOf(field) === id)
      return {
        id,
        name,
        fields: needed.length > 0 ? needed : fieldsOf(content).filter((field) => partOf(field) === id),
        optional: needed.length === 0,
      }
    })
    cache.set(format, parts)
  }
  return parts
}

/** How far each part is filled in. */
export function sectionProgress(format: Format, content: ReportContent): PartProgress[] {
  return partsOf(format).map(({ id, name, fields, optional }) => ({
    id,
    name,
    filled: fields.filter((field) => isFilled(content, field)).length,
    all: fields.length,
    optional,
  }))
}
