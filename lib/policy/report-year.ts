/** Beijing time has been UTC+8 all the year since 1992. */
const SHANGHAI_OFFSET = 8 * 60 * 60 * 1000
const OCTOBER = 9

/**
 * The report year in season at `now`: the season of year Y runs from 1 October Y, when units begin to collect their figures,
 * to 30 September Y + 1, Beijing time.
 */
export function currentReportYear(now: Date): number {
  const local = new Date(now.getTime() + SHANGHAI_OFFSET)
  return local.getUTCMonth() >= OCTOBER ? local.getUTCFullYear() : local.getUTCFullYear() - 1
}
