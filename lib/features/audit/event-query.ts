import type { EventCursor, EventFilter } from '@/lib/features/audit/data/event-search'
import { isEventVerb } from '@/lib/platform/events/event-verbs'
import { isDay } from '@/lib/std/dates'

/** What the search form holds, and what stands in the address of the page; all as text. */
export interface EventQuery {
  readonly from: string
  readonly to: string
  readonly person: string
  readonly unit: string
  readonly verbs: readonly string[]
  readonly report: string
  readonly text: string
}

const day = 24 * 3_600_000
const longest = 100

/** Reads the form from an address; what nobody could have typed into it is left out. */
export function readEventQuery(params: URLSearchParams): EventQuery {
  const plain = (name: string) =>
    (params.get(name) ?? '')
      .replace(/[\0\ud800-\udfff]/gu, '')
      .trim()
      .slice(0, longest)
  const date = (name: string) => (isDay(plain(name)) ? plain(name) : '')
  const report = plain('report')
  return {
    from: date('from'),
    to: date('to'),
    person: plain('person'),
    unit: plain('unit'),
    verbs: params.getAll('verb').filter(isEventVerb),
    report: /^\d{1,9}$/.test(report) ? report : '',
    text: plain('text'),
  }
}

/** The same as an address. */
export function printEventQuery({ verbs, ...fields }: EventQuery): string {
  const params = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))
  for (const verb of verbs) params.append('verb', verb)
  return params.toString()
}

/** Days are days in Shanghai, the last one included. */
export function filterOf({ from, to, person, unit, verbs, report, text }: EventQuery): EventFilter {
  const start = (date: string) => new Date(`${date}T00:00:00+08:00`)
  return {
    ...(from && { from: start(from) }),
    ...(to && { until: new Date(start(to).getTime() + day) }),
    ...(person && { person }),
    ...(unit && { unit }),
    ...(verbs.length > 0 && { verbs }),
    ...(report && { report: Number(report) }),
    ...(text && { text }),
  }
}

/**
 * The place that a page begins after: `<milliseconds>.<number>`; null at the newest event, and for what is no place.
 */
export function readEventCursor(text: string | null): EventCursor | null {
  const match = /^(\d{1,14})\.(\d{1,15})$/.exec(text ?? '')
  return match ? { at: new Date(Number(match[1])).toISOString(), id: Number(match[2]) } : null
}

export const printEventCursor = ({ at, id }: { readonly at: Date; readonly id: number }): string =>
  `${at.getTime()}.${id}`
