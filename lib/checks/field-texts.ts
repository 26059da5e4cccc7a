import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import type { SectionId } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import type { Place } from './define-check'
import type { Subject } from './subject'

/** One text of a report and where it belongs. */
export interface FieldText {
  readonly field: NarrativeId
  readonly place: Place
  readonly text: string
}

/** The texts of a report in which something stands, in the order of the paper. */
export function fieldTexts(subject: Subject): FieldText[] {
  return narrativeIds.flatMap((field) => {
    const text = subject.text(field)
    return text === '' ? [] : [{ field, place: placeOf(field), text }]
  })
}

const placeOf = (field: NarrativeId): Place => (field === 'lead' ? 'lead' : (field.split('.')[0] as SectionId))

/** Paragraphs with some words replaced; linked numbers stay as they are. */
export function reworded(paragraphs: readonly Paragraph[], wrong: string, right: string): readonly Paragraph[] {
  return paragraphs.map((paragraph) =>
    paragraph.map((piece) => (typeof piece === 'string' ? piece.replaceAll(wrong, right) : piece)),
  )
}
