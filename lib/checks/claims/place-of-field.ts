import type { NarrativeId } from '@/lib/formats/narrative'
import type { Place } from '../define-check'

/** The section of the report in which a text stands. */
export function placeOfField(field: NarrativeId): Place {
  if (field === 'lead') return 'lead'
  return field.slice(0, field.indexOf('.')) as 'overview' | 'problems' | 'otherMatters'
}
