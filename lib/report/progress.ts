import type { ReportContent } from './content'
import { type FieldId, fieldsOf, isNarrativeId } from './fields'

/** Texts that a report may do without. */
const optional: readonly FieldId[] = ['lead', 'overview.summary']

/** Fields that must be filled in before a report is whole. */
export const requiredFields = (content: ReportContent): FieldId[] =>
  fieldsOf(content).filter((field) => !optional.includes(field))

/** Is something written in this field? Text that is no value counts: somebody was there. */
export function isFilled(content: ReportContent, field: FieldId): boolean {
  if (field === 'issuedOn') return content.issuedOn !== null
  if (isNarrativeId(field)) return content.narrative[field].length > 0
  return content.cells[field] !== undefined || content.unread[field] !== undefined
}

/** Share of the required fields that are filled, in whole percent; 100 only when all are. */
export function progressOf(content: ReportContent): number {
  const fields = requiredFields(content)
  return Math.floor((100 * fields.filter((field) => isFilled(content, field)).length) / fields.length)
}
