import { findOpenPractice, listSeasons } from '@/lib/features/season/data/seasons'
import { currentReportYear, reportYears } from '@/lib/features/season/policy/report-year'
import type { Connection } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'

/** The report year people work on, and all they can choose, newest first. */
export interface YearsInSeason {
  readonly current: number
  readonly years: readonly number[]
}

/**
 * In practice (演练) only the year that is practised; otherwise from the year in season, which an administrator may
 * have opened before its time, back to the first with a format.
 */
export async function yearsInSeason(
  scope: Pick<Scope, 'practice'>,
  now: Date,
  connection?: Connection,
): Promise<YearsInSeason> {
  const byCalendar = currentReportYear(now)
  if (scope.practice) {
    const current = (await findOpenPractice(connection))?.year ?? byCalendar
    return { current, years: [current] }
  }
  const opened = (await listSeasons(connection)).filter(({ practice }) => !practice).map(({ year }) => year)
  const current = Math.max(byCalendar, ...opened)
  return { current, years: reportYears(current) }
}
