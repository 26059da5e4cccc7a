import { cellsOf } from '@/lib/formats/cells'
import type { FormatDefinition } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import type { FieldId } from '@/lib/report/fields'
import { isFilled } from '@/lib/report/progress'
import type { Finding, Place, Severity } from './define-check'

export const severities: readonly Severity[] = ['block', 'explain', 'confirm', 'hint']
export const severityNames: Readonly<Record<Severity, string>> = {
  block: '必须更正',
  explain: '需要说明',
  confirm: '请核对',
  hint: '提示',
}

/** Findings of one section, gravest first. */
export interface FindingGroup {
  readonly place: Place
  readonly heading: string
  readonly findings: readonly Finding[]
}

export interface GroupedFindings {
  /** What does not hold. */
  readonly wrong: readonly FindingGroup[]
  /** What is only not filled in yet: a report that was just begun is not a report full of mistakes. */
  readonly open: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
}

/** The field a finding leads to: its first cell that people fill in, else its text. */
export function targetOf(format: FormatDefinition, finding: Pick<Finding, 'cells' | 'field'>): FieldId | null {
  const cells = cellsOf(format)
  return finding.cells?.find((id) => cells.get(id)?.parts === null) ?? finding.field ?? null
}

/** Does a finding only say that something is not filled in yet? */
export function isOpen(
  format: FormatDefinition,
  content: ReportContent,
  finding: Pick<Finding, 'cells' | 'field'>,
): boolean {
  const cells = cellsOf(format)
  const inputs = (finding.cells ?? []).filter((id) => cells.get(id)?.parts === null)
  const fields: FieldId[] = inputs.length > 0 ? inputs : finding.field ? [finding.field] : []
  return fields.length > 0 && fields.every((field) => !isFilled(content, field))
}

/** The sections of a report as a person meets them, with the words for each. */
export function placesOf(format: FormatDefinition): readonly { readonly place: Place; readonly heading: string }[] {
  return [
    { place: 'title', heading: '标题' },
    { place: 'lead', heading: '引言' },
    ...format.sections.map(({ id, heading }) => ({ place: id, heading })),
    { place: 'signature', heading: '落款' },
  ]
}

export function groupFindings(
  format: FormatDefinition,
  content: ReportContent,
  findings: readonly Finding[],
): GroupedFindings {
  const open = findings.filter((finding) => isOpen(format, content, finding))
  const rest = findings.filter((finding) => !open.includes(finding))
  const counts = { block: 0, explain: 0, confirm: 0, hint: 0 }
  for (const { severity } of rest) counts[severity] += 1
  const wrong = placesOf(format).flatMap(({ place, heading }) => {
    const here = rest.filter((finding) => finding.place === place)
    return here.length > 0 ? [{ place, heading, findings: here }] : []
  })
  return { wrong, open, counts }
}

/** The cells a finding concerns, or else its text. */
const fieldsOf = ({ cells, field }: Pick<Finding, 'cells' | 'field'>): readonly string[] =>
  cells?.length ? cells : field ? [field] : []

/**
 * Findings by the cells and texts they concern, for the marks beside them. What is only not filled in leaves no mark.
 */
export function marksOf({ wrong }: GroupedFindings): ReadonlyMap<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>()
  for (const finding of wrong.flatMap(({ findings }) => findings)) {
    for (const field of fieldsOf(finding)) marks.set(field, [...(marks.get(field) ?? []), finding])
  }
  return marks
}

/** Unchanged findings keep their identity, so that only what changed is drawn again. */
export function keepSame(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [`${placeKey(finding)} ${finding.message}`, finding]))
  return after.map((finding) => {
    const old = known.get(`${placeKey(finding)} ${finding.message}`)
    return old &&
      old.severity === finding.severity &&
      old.advice === finding.advice &&
      old.place === finding.place &&
      sameCells(old, finding)
      ? old
      : finding
  })
}

const sameCells = (a: Finding, b: Finding) =>
  (a.cells?.length ?? 0) === (b.cells?.length ?? 0) && (a.cells ?? []).every((id, at) => id === b.cells![at])

const placeKey = ({ code, cells, field, place }: Finding): string => `${code} ${cells?.[0] ?? field ?? place}`

/** Findings with keys that stay while only their numbers change, so that a line is changed and not made anew. */
export function keyed(findings: readonly Finding[]): { readonly key: string; readonly finding: Finding }[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const place = placeKey(finding)
    const time = times.get(place) ?? 0
    times.set(place, time + 1)
    return { key: `${place} ${time}`, finding }
  })
}
