import type { Report } from '@/lib/report/content'
import { legalDeadline } from '@/lib/report/deadline'
import type { Day } from '@/lib/std/dates'

/**
 * How the units of a season stand to the deadline of the law (B1): by their dates of issue (成文日期), as long as
 * nothing is published.
 */
export interface Punctuality {
  /** Units that have to report (应公布). */
  readonly due: number
  /** Reports dated by the deadline, later, and not dated yet. */
  readonly timely: number
  readonly late: readonly { readonly organisation: string; readonly issuedOn: Day; readonly deadline: Day }[]
  readonly undated: readonly string[]
  /** Units without any report. */
  readonly missing: readonly string[]
  /** Share dated by the deadline (按时率), in whole percent, rounded down: 100 only when all are. */
  readonly rate: number
}

/** Counts the reports of a season against the deadline; `units` are the names of all that have to report. */
export function punctualityOf(reports: readonly Report[], units: readonly string[]): Punctuality {
  const reported = new Set(reports.map(({ organisation }) => organisation))
  const missing = units.filter((unit) => !reported.has(unit))
  const dated = reports.flatMap(({ organisation, year, content: { issuedOn } }) =>
    issuedOn === null ? [] : [{ organisation, issuedOn, deadline: legalDeadline(organisation, year) }],
  )
  const late = dated.filter(({ issuedOn, deadline }) => issuedOn > deadline)
  const due = reports.length + missing.length
  const timely = dated.length - late.length
  const undated = reports.flatMap(({ organisation, content }) => (content.issuedOn === null ? [organisation] : []))
  return { due, timely, late, undated, missing, rate: due === 0 ? 100 : Math.floor((100 * timely) / due) }
}
