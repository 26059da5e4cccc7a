import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { FormatDefinition, SectionId } from '@/lib/formats/types'
import type { Opened } from '@/lib/import/imported'
import type { ReportContent } from '@/lib/report/content'
import {
  type FieldId,
  type FieldValue,
  fieldName,
  fieldsOf,
  fieldValue,
  isNarrativeId,
  sameFieldValue,
} from '@/lib/report/fields'
import { type Paragraph, textOf } from '@/lib/report/narrative'

/** One field that a file would set: what stands in the form, what the file says, and why a person should look first. */
export interface Proposal {
  readonly field: FieldId
  readonly name: string
  readonly now: FieldValue
  readonly wanted: FieldValue
  /** What stood in the file, where it is not what would be put in (565.29万元, 14批). */
  readonly stood: string | null
  readonly doubt: string | null
  /** Something else stands in the form already. */
  readonly replaces: boolean
}

export interface ProposalGroup {
  readonly place: SectionId | 'lead' | 'signature'
  readonly heading: string
  readonly proposals: readonly Proposal[]
}

/** Text that a clerk would have to clear up anyway is offered, but never put in unasked. */
const noNumber = '不是数字'

/**
 * What a file says that differs from the form, field by field. What the file leaves blank takes nothing away, and a
 * cell that the form's format does not know has no place in it.
 */
export function proposalsOf(content: ReportContent, { report, written, doubts }: Opened): Proposal[] {
  const format = formatById(content.format)
  const given: ReportContent = { ...report.content, format: content.format }
  return fieldsOf(content).flatMap((field): Proposal[] => {
    const now = fieldValue(content, field)
    const wanted = fieldValue(given, field)
    if (isBlank(wanted) || sameFieldValue(now, wanted)) return []
    const isCell = field !== 'issuedOn' && !isNarrativeId(field)
    const stood = isCell ? (written?.cells[field]?.text ?? null) : null
    const unread = isCell && given.cells[field] === undefined
    const doubt = isCell ? (unread ? noNumber : (doubts[field] ?? null)) : null
    return [
      {
        field,
        name: fieldName(format, field),
        now,
        wanted,
        stood: stood !== null && stood !== wanted ? stood : null,
        doubt,
        replaces: !isBlank(now),
      },
    ]
  })
}

export const isBlank = (value: FieldValue): boolean => value === '' || value.length === 0

/** The proposals by section, in the order of the form; sections without any are left out. */
export function groupProposals(format: FormatDefinition, proposals: readonly Proposal[]): ProposalGroup[] {
  const places = [
    { place: 'lead' as const, heading: '引言' },
    ...format.sections.map(({ id, heading }) => ({ place: id, heading })),
    { place: 'signature' as const, heading: '落款' },
  ]
  return places
    .map((each) => ({ ...each, proposals: proposals.filter(({ field }) => placeOf(format, field) === each.place) }))
    .filter((group) => group.proposals.length > 0)
}

function placeOf(format: FormatDefinition, field: FieldId): ProposalGroup['place'] {
  if (field === 'issuedOn') return 'signature'
  if (field === 'lead') return 'lead'
  return isNarrativeId(field) ? (field.split('.')[0] as SectionId) : cellsOf(format).get(field)!.section
}

/**
 * Taken unless the person says otherwise: what is certain and replaces nothing. The product's own files are a person's
 * backup and taken whole.
 */
export const isTakenAtFirst = ({ doubt, replaces }: Proposal, own: boolean): boolean =>
  own || (doubt === null && !replaces)

/** Tables without a report around them name no organ and no year. */
export const hasTablesOnly = (written: Opened['written']): boolean => written !== null && written.sections.length === 0

/**
 * What is doubtful in all of many proposals alike (a PDF), so that it is said once; null when each has to say it
 * itself.
 */
export function commonDoubt(proposals: readonly Proposal[]): string | null {
  const doubts = proposals.flatMap(({ doubt }) => doubt ?? [])
  return doubts.length > 8 && new Set(doubts).size === 1 ? doubts[0]! : null
}

/** A value in words, for a list. */
export function wordsOf(format: FormatDefinition, value: FieldValue): string {
  return typeof value === 'string'
    ? value
    : textOf(value as readonly Paragraph[], (cell) => `〔${fieldName(format, cell)}〕`)
}
