import { currentDecisions, type Decision } from '@/lib/checks/decisions/decision'
import { awaitsWaiver, type FindingStanding, standingsOf } from '@/lib/checks/decisions/standings'
import { type Assessment, runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { listDecisions } from '@/lib/features/report/data/decisions'
import { findContentFor, type ReportStanding, type StoredReport } from '@/lib/features/report/data/reports'
import type { Connection } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'
import type { Report, ReportContent } from '@/lib/report/content'
import { progressOf } from '@/lib/report/progress'
import { parseContent } from '@/lib/report/schema'

/** What a report is judged by besides what it says. */
export interface Circumstances {
  readonly lastYear: ReportContent | null
  /** Slugs of the checks that are suspended (暂停). */
  readonly suspended: ReadonlySet<string>
  readonly decisions: readonly Decision[]
}

/** Last year's content of the same organisation, or null. */
export async function lastYearContent(
  scope: Scope,
  organisationId: string,
  year: number,
  connection?: Connection,
): Promise<ReportContent | null> {
  const content = await findContentFor(scope, organisationId, year - 1, connection)
  return content === null ? null : parseContent(content)
}

/** The circumstances of a stored report. `suspended` is asked for first: see holdSuspensions. */
export async function circumstancesOf(
  scope: Scope,
  { id, organisationId, year }: StoredReport,
  suspended: ReadonlySet<string>,
  connection: Connection,
): Promise<Circumstances> {
  const lastYear = await lastYearContent(scope, organisationId, year, connection)
  return { lastYear, suspended, decisions: currentDecisions(await listDecisions(scope, id, connection)) }
}

/** What the checks say of a report. */
export const assess = (report: Report, lastYear: ReportContent | null): Assessment =>
  runChecks(makeSubject(report, { lastYear }))

/** What the checks say of a report and how each finding stands; findings of suspended checks with them. */
export function findingsOf(
  report: Report,
  { lastYear, decisions }: Pick<Circumstances, 'lastYear' | 'decisions'>,
): FindingStanding[] {
  const subject = makeSubject(report, { lastYear })
  return standingsOf(subject, runChecks(subject).findings, { decisions })
}

/**
 * Where a finding is counted, when somebody decided about it and when not. A confirmed one needs no more reading, and a
 * hint never does.
 */
const countOf = {
  block: { open: 'blocking', decided: 'waived' },
  explain: { open: 'unexplained', decided: 'explained' },
  confirm: { open: 'unconfirmed', decided: null },
  hint: { open: null, decided: null },
} as const

/**
 * How a report stands: kept beside each revision, so that lists need not check hundreds of reports. What is waived or
 * of a suspended check does not block; it is counted by check all the same, so that the end of a suspension needs no
 * new run.
 */
export function standingOf(report: Report, { lastYear, suspended, decisions }: Circumstances): ReportStanding {
  const findings = findingsOf(report, { lastYear, decisions })
  const findingCounts: Record<string, { all: number; blocking: number }> = {}
  const counts = { blocking: 0, waived: 0, explained: 0, unexplained: 0, unconfirmed: 0 }
  for (const { slug, state, finding } of findings) {
    const count = (findingCounts[slug] ??= { all: 0, blocking: 0 })
    count.all += 1
    const open = finding.severity === 'block' && state !== 'decided'
    if (open) count.blocking += 1
    const counted = suspended.has(slug) ? null : countOf[finding.severity][state === 'decided' ? 'decided' : 'open']
    if (counted) counts[counted] += 1
  }
  return {
    ...counts,
    progress: progressOf(report.content),
    openWaivers: findings.filter(awaitsWaiver).length,
    findingCounts,
  }
}
