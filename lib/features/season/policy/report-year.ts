import { firstReportYear } from '@/lib/formats/registry'
import { dayInShanghai } from '@/lib/std/dates'

/**
 * The report year in season at `now`: the season of year Y runs from 1 October Y, when units begin to collect their
 * figures, to 30 September Y + 1, Beijing time.
 */
export function currentReportYear(now: Date): number {
  const [year, month] = dayInShanghai(now).split('-').map(Number) as [number, number, number]
  return month >= 10 ? year : year - 1
}

/** The years that have a report, from `current` back to the first with a format. */
export function reportYears(current: number): number[] {
  return Array.from({ length: current - firstReportYear + 1 }, (_, index) => current - index)
}

/** The last year whose season may be opened before it begins by itself: the calendar year, Beijing time. */
export const latestOpenableYear = (now: Date): number => Number(dayInShanghai(now).slice(0, 4))
