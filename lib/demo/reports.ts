import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { type FormatId, formatById, formatForYear } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import { emptyContent, type Report, type ReportContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'
import type { Paragraph } from '@/lib/report/narrative'

/**
 * Figures of a report; a table that is given has 0 in every cell that is not named, one that is left out is not filled
 * in.
 */
export interface Figures {
  /** `row.column` of table 2. */
  readonly proactive?: Readonly<Record<string, number | string>>
  /** Table 3 by requester: column, then row. */
  readonly requests?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** `part.column` of table 4. */
  readonly cases?: Readonly<Record<string, number>>
  /** Fee figures of section 六. */
  readonly processingFee?: Readonly<Record<string, number | string>>
}

export type Texts = Partial<Readonly<Record<NarrativeId, readonly Paragraph[]>>>

export interface Written {
  readonly figures: Figures
  readonly texts: Texts
  /** Date of issue (成文日期). */
  readonly issuedOn?: string
}

function cellsFrom(format: FormatId, { proactive, requests, cases, processingFee }: Figures): ReportContent['cells'] {
  const given: Record<string, number | string> = {}
  const add = (prefix: string, values: Readonly<Record<string, number | string>>) =>
    Object.entries(values).forEach(([id, value]) => (given[`${prefix}.${id}`] = value))
  if (proactive) add('proactive', proactive)
  if (cases) add('cases', cases)
  if (processingFee) add('otherMatters.processingFee', processingFee)
  for (const [column, rows] of Object.entries(requests ?? {}))
    add('requests', Object.fromEntries(Object.entries(rows).map(([row, value]) => [`${row}.${column}`, value])))

  const filled = new Set([
    proactive && 'proactive',
    requests && 'requests',
    cases && 'cases',
    processingFee && 'otherMatters',
  ])
  const zeros = [...cellsOf(formatById(format)).values()]
    .filter(({ section, parts }) => parts === null && filled.has(section as never))
    .map(({ id, kind }): [CellId, number | string] => [id, kind === 'wan' || kind === 'yuan' ? '0' : 0])
  return { ...Object.fromEntries(zeros), ...given }
}

/** A report as far as it is written. */
export function reportOf(organisation: string, year: number, { figures, texts, issuedOn }: Written): Report {
  const content = emptyContent(formatForYear(year)!.id)
  return {
    organisation,
    year,
    content: {
      ...content,
      cells: cellsFrom(content.format, figures),
      narrative: { ...content.narrative, ...texts },
      issuedOn: issuedOn ?? null,
    },
  }
}

/**
 * The next year's report as it stands when it has just been opened (新建), and then as far as it is written: 上年结转
 * comes from last year's.
 */
export function continued(lastYear: Report, written: Written = { figures: {}, texts: {} }): Report {
  const report = reportOf(lastYear.organisation, lastYear.year + 1, written)
  const cells = { ...report.content.cells, ...broughtForwardFrom(lastYear.content, report.content.format) }
  return { ...report, content: { ...report.content, cells } }
}

/** A report after somebody typed into some fields. */
export function typedInto(report: Report, typed: Readonly<Record<string, string>>): Report {
  const content = Object.entries(typed).reduce(
    (sofar, [id, text]) => withField(sofar, id as FieldId, text),
    report.content,
  )
  return { ...report, content }
}
