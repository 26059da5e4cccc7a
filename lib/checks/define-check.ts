import type { CellId, FormatDefinition, SectionId } from '@/lib/formats/types'
import type { FieldId, FieldValue } from '@/lib/report/fields'
import type { Subject } from './subject'

/** How grave a finding is: 必须更正, 需要说明, 请核对, 提示. */
export type Severity = 'block' | 'explain' | 'confirm' | 'hint'

/** Where a finding belongs in the report. */
export type Place = SectionId | 'title' | 'lead' | 'signature'

/** One side of a comparison that does not hold: how it was reckoned, and what it comes to. */
export interface Side {
  readonly text: string
  readonly value: number | string
}

/** A change of fields that would put the finding right, offered as one click. */
export interface Fix {
  readonly label: string
  readonly changes: readonly { readonly field: FieldId; readonly value: FieldValue }[]
}

/** What a check says of one place. */
export interface Observation {
  readonly place: Place
  /** What is wrong, both sides with their numbers, in one sentence. */
  readonly message: string
  /** What to do about it, in one sentence. */
  readonly advice: string
  /** Cells concerned, the one to jump to first. */
  readonly cells?: readonly CellId[]
  /** The field to jump to when no cell is concerned. */
  readonly field?: FieldId
  /** The words concerned, exactly as they stand in the field's text. */
  readonly quote?: string
  readonly left?: Side
  readonly right?: Side
  readonly difference?: string
  readonly fix?: Fix
  /** Only where this place is less grave than the check usually is. */
  readonly severity?: Severity
}

export interface Finding extends Observation {
  readonly code: string
  readonly slug: string
  readonly severity: Severity
}

const rank: Readonly<Record<Severity, number>> = { block: 0, explain: 1, confirm: 2, hint: 3 }

/** Order of findings: the gravest first, else as they came. */
export const gravestFirst = (a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number =>
  rank[a.severity] - rank[b.severity]

/** What a check must have to be assessed at all, besides the content. */
export type Need = 'written' | 'lastYear'

/** One check: one file, one line in the registry, one test. It never throws, never reads the clock or the database. */
export interface Check {
  /** Short code from the catalogue, for example H1. */
  readonly code: string
  /** The statement that should be true; also the name of the file. */
  readonly slug: string
  readonly severity: Severity
  /**
   * Formats that it is not for, told by what they lack and not by their name; without it a check is for every format,
   * those to come too.
   */
  readonly except?: (format: FormatDefinition) => boolean
  readonly needs: readonly Need[]
  /** What is checked, for people. */
  readonly title: string
  /** Where the rule comes from. */
  readonly basis: string
  readonly run: (subject: Subject) => readonly Observation[]
}

export const defineCheck = (check: Check): Check => check
