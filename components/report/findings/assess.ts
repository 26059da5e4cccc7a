import { type Decided, type FindingStanding, standingsOf } from '@/lib/checks/decisions/standings'
import type { Finding } from '@/lib/checks/define-check'
import { type GroupedFindings, groupFindings, keepSame, marksOf } from '@/lib/checks/finding-groups'
import type { Subject } from '@/lib/checks/subject'
import type { ReportContent } from '@/lib/report/content'

/** What is found in a content, and what was decided about it. */
export interface Findings {
  readonly content: ReportContent
  readonly all: readonly Finding[]
  readonly standings: ReadonlyMap<Finding, FindingStanding>
  /** Findings that a decision has settled; all others are in `grouped`. */
  readonly decided: readonly FindingStanding[]
  readonly grouped: GroupedFindings
  /** The findings of each field. */
  readonly marks: ReadonlyMap<string, readonly Finding[]>
}

/**
 * The findings of a content by what was decided. What is as it was before stays the same object, so that nothing is
 * drawn again.
 */
export function assess(
  subject: Subject,
  found: readonly Finding[],
  decided: Decided,
  before: Findings | null,
): Findings {
  const { content } = subject.report
  const all = keepSame(before?.all ?? [], found)
  const standing = standingsOf(subject, all, decided).map((now) =>
    sameStanding(before?.standings.get(now.finding), now),
  )
  const settled = new Set(standing.filter(({ state }) => state === 'decided').map(({ finding }) => finding))
  const grouped = groupFindings(
    subject.format,
    content,
    all.filter((finding) => !settled.has(finding)),
  )
  return {
    content,
    all,
    standings: new Map(standing.map((now) => [now.finding, now])),
    decided: standing.filter(({ finding }) => settled.has(finding)),
    grouped,
    marks: new Map([...marksOf(grouped)].map(([field, here]) => [field, sameList(before?.marks.get(field), here)])),
  }
}

const sameList = (before: readonly Finding[] | undefined, after: readonly Finding[]) =>
  before && before.length === after.length && before.every((finding, at) => finding === after[at]) ? before : after

const sameStanding = (before: FindingStanding | undefined, after: FindingStanding): FindingStanding =>
  before &&
  (['key', 'fingerprint', 'state', 'decision', 'lastYear'] as const).every((part) => before[part] === after[part])
    ? before
    : after
