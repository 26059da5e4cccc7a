import type { NewContent } from '@/lib/data/reports'
import type { Connection } from '@/lib/data/client'
import { findReportFor } from '@/lib/data/reports'
import type { Scope } from '@/lib/data/scope'
import { runChecks, type Assessment } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Report, ReportContent } from '@/lib/report/content'
import { progressOf } from '@/lib/report/progress'
import { parseContent } from '@/lib/report/schema'

/** Last year's content of the same organisation, or null. */
export async function lastYearContent(scope: Scope, organisationId: string, year: number, connection?: Connection): Promise<ReportContent | null> {
  const stored = await findReportFor(scope, organisationId, year - 1, connection)
  return stored && parseContent(stored.content)
}

/** What the checks say of a report. */
export const assess = (report: Report, lastYear: ReportContent | null): Assessment => runChecks(makeSubject(report, { lastYear }))

/** How a report stands: kept beside each revision, so that lists need not check hundreds of reports. */
export function standingOf(report: Report, lastYear: ReportContent | null): Pick<NewContent, 'blocking' | 'progress'> {
  return { blocking: assess(report, lastYear).findings.filter(({ severity }) => severity === 'block').length, progress: progressOf(report.content) }
}
