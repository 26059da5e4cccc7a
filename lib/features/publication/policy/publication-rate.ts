import { type DeadlineRule, deadlinesFor } from '@/lib/report/deadline'
import { type Day, dayInShanghai } from '@/lib/std/dates'

/**
 * How an organ stands to its last day to publish: in time (按时), late (逾期公布), not yet but in time still (未到期),
 * and overdue (逾期未公布).
 */
export type PublicationStanding = 'onTime' | 'late' | 'awaited' | 'overdue'

/** An organ whose duty to publish is asked about. */
export interface PublicationSubject {
  readonly name: string
  readonly kind: string
  readonly path: string
  /** Whether it has to hand in a report of its own (应报送年度报告). */
  readonly reporting: boolean
  readonly createdAt: Date
  readonly abolishedAt: Date | null
  /** When its report of the year was first public; a correction does not change it. Null while it is not. */
  readonly firstPublishedAt: Date | null
}

/** Where one organ stands. */
export interface PublicationDuty {
  readonly publishBy: Day
  readonly publishedOn: Day | null
  readonly standing: PublicationStanding
  /**
   * Whether it counts among those that have to publish (应公布): what an organ published without having to is shown and
   * not counted.
   */
  readonly counted: boolean
}

/**
 * Where an organ stands with the report of a year; null when there is nothing to list.
 *
 * Has to publish who has to report, existed on the last day to publish, and was not abolished by then: an organ that
 * came into being later, or into this system, broke no deadline. Days are Beijing days.
 */
export function publicationDuty(
  subject: PublicationSubject,
  year: number,
  rules: readonly DeadlineRule[],
  now: Date,
): PublicationDuty | null {
  const { publishBy } = deadlinesFor(subject, year, rules)
  const day = (instant: Date | null) => instant && dayInShanghai(instant)
  const publishedOn = day(subject.firstPublishedAt)
  const abolishedOn = day(subject.abolishedAt)
  const existed = dayInShanghai(subject.createdAt) <= publishBy && (abolishedOn === null || abolishedOn > publishBy)
  const counted = subject.reporting && existed
  if (publishedOn === null)
    return counted
      ? { publishBy, publishedOn, counted, standing: dayInShanghai(now) > publishBy ? 'overdue' : 'awaited' }
      : null
  return { publishBy, publishedOn, counted, standing: publishedOn <= publishBy ? 'onTime' : 'late' }
}

/** The numbers of a department and year (应公布、已公布、按时公布). */
export interface PublicationRate {
  readonly due: number
  readonly published: number
  readonly onTime: number
  readonly late: number
  readonly awaited: number
  readonly overdue: number
  /**
   * Share in time (按时公布率) of all that have to publish, in percent with one decimal, "98.3"; null when nobody has
   * to.
   */
  readonly rate: string | null
  /** Whether the last day to publish of everybody has passed; before that the rate is of today. */
  readonly final: boolean
}

/** Counts those that have to publish; the others are passed over. */
export function publicationRate(duties: readonly PublicationDuty[], now: Date): PublicationRate {
  const counted = duties.filter((duty) => duty.counted)
  const count = (standing: PublicationStanding) => counted.filter((duty) => duty.standing === standing).length
  const [onTime, late, awaited, overdue] = [count('onTime'), count('late'), count('awaited'), count('overdue')]
  const today = dayInShanghai(now)
  return {
    due: counted.length,
    published: onTime + late,
    onTime,
    late,
    awaited,
    overdue,
    rate: percentOf(onTime, counted.length),
    final: counted.every(({ publishBy }) => today > publishBy),
  }
}

/**
 * A share in percent with one decimal, half rounded up; yet "100.0" only when it is all, and "0.0" only when it is
 * none. Null of nothing.
 */
export function percentOf(part: number, whole: number): string | null {
  if (whole === 0) return null
  // In whole tenths of a percent: no binary fraction takes part.
  const nearest = Math.floor((2000 * part + whole) / (2 * whole))
  const tenths = part === whole ? 1000 : part === 0 ? 0 : Math.min(999, Math.max(1, nearest))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
