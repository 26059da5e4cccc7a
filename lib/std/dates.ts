/**
 * Dates of the calendar in Shanghai time. An official date is a day, not an instant: it is kept as `YYYY-MM-DD`.
 * Nothing here reads the clock; callers pass an instant in.
 */

/** A day as `YYYY-MM-DD`. */
export type Day = string

/** Is this a day that exists (no 30 February)? */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The day in Shanghai (UTC+8, no summer time since 1991) at an instant. */
export function dayInShanghai(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** The clock time in Shanghai, `HH:mm`. */
export function timeInShanghai(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)
}

/** Day and clock time in Shanghai, as lists show them: `YYYY-MM-DD HH:mm`. */
export const instantInShanghai = (instant: Date): string => `${dayInShanghai(instant)} ${timeInShanghai(instant)}`

/** A day as official papers print it: 2026年1月9日, Arabic digits without padding (GB/T 9704-2012, 7.3.5.4). */
export function officialDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The same without the year, for lists of one season: 1月9日. */
export const monthAndDay = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** Reads 2026年1月9日 or 2026-01-09, with stray spaces; null when it is no day. */
export function parseOfficialDate(text: string): Day | null {
  const match = /^(\d{4})[年-](\d{1,2})[月-](\d{1,2})日?$/.exec(text.replace(/[\s\u00a0\u3000]/g, ''))
  if (!match) return null
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** Lists count from and to the same few days thousands of times. */
const known = new Map<Day, number>()

/** Days since the first of January 1970. */
function dayNumber(day: Day): number {
  const remembered = known.get(day)
  if (remembered !== undefined) return remembered
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  if (known.size >= 1000) known.clear()
  known.set(day, number)
  return number
}

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/**
 * Days from a day to that of an instant in Shanghai, as `daysBetween` counts them; without writing that day out, which
 * costs a list of thousands most.
 */
export const daysUntil = (from: Day, instant: Date): number =>
  Math.floor((instant.getTime() + 8 * 3_600_000) / 86_400_000) - dayNumber(from)
