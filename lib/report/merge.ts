import type { ReportContent } from './content'
import { type FieldId, type FieldValue, fieldValue, sameFieldValue, settledValue, withField } from './fields'

/** One change of one field, with the value it was made on. */
export interface FieldChange {
  readonly field: FieldId
  readonly base: FieldValue
  readonly value: FieldValue
}

/** A field that two people changed to different values: both are kept, a person decides. */
export interface Collision {
  readonly field: FieldId
  readonly mine: FieldValue
  readonly theirs: FieldValue
}

/**
 * Three-way merge, field by field: a change is applied when the stored value is still the one it was made on, or is
 * already the wanted one. Whatever does not collide is applied, so that one disputed cell never holds up the rest.
 */
export function mergeChanges(
  stored: ReportContent,
  changes: readonly FieldChange[],
): { content: ReportContent; collisions: Collision[] } {
  let content = stored
  const collisions: Collision[] = []
  for (const { field, base, value } of changes) {
    const theirs = fieldValue(content, field)
    if (sameFieldValue(theirs, settledValue(content, field, value))) continue
    if (sameFieldValue(theirs, settledValue(content, field, base))) content = withField(content, field, value)
    else collisions.push({ field, mine: value, theirs })
  }
  return { content, collisions }
}
