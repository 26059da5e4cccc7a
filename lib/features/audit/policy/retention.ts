/**
 * How many months events are kept (留存期限). Network logs are kept no less than six months (网络安全法 of 2016, Art.
 * 21 (3)); at first three years, so that the seasons before can be asked after. "pruneEvents" in the database knows the
 * same bounds.
 */
export const leastRetentionMonths = 6
export const initialRetentionMonths = 36
export const mostRetentionMonths = 600

export const isRetention = (months: number): boolean =>
  Number.isInteger(months) && months >= leastRetentionMonths && months <= mostRetentionMonths

/**
 * The instant before which events may go: the same day and time of day so many months before, or that month's last day.
 */
export function retentionLimit(now: Date, months: number): Date {
  const limit = new Date(now)
  limit.setUTCDate(1)
  limit.setUTCMonth(limit.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(limit.getUTCFullYear(), limit.getUTCMonth() + 1, 0)).getUTCDate()
  limit.setUTCDate(Math.min(now.getUTCDate(), lastDay))
  return limit
}
