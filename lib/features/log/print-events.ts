import { accountNames, type EventFilter, type ListedEvent, searchEvents } from '@/lib/features/audit/data/event-search'
import { verbName } from '@/lib/platform/events/event-verbs'
import type { Scope } from '@/lib/platform/scope'
import { byteOrderMark, printCsv } from '@/lib/std/csv'
import { dayInShanghai } from '@/lib/std/dates'
import { accountIn, describeEvent } from './describe-event'

/** Most events in one table: a spreadsheet of more is of no use, and the whole log has a file of its own. */
export const mostPrinted = 50_000

const columns = ['序号', '时间', '人员', '用户名', '单位', '操作', '报告编号', '修订', '说明', '地址']

/** Day and time in Shanghai, to the second. */
export const momentOf = (at: Date): string =>
  `${dayInShanghai(at)} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 19)}`

/** Events with their details in words. */
export async function describedEvents(
  events: readonly ListedEvent[],
): Promise<{ event: ListedEvent; words: string }[]> {
  const accounts = await accountNames(events.map(accountIn).filter((id) => id !== null))
  return events.map((event) => ({ event, words: describeEvent(event, accounts) }))
}

/** The events that match as a table for spreadsheets (CSV), newest first, no more than `mostPrinted`. */
export async function printEvents(scope: Scope, filter: EventFilter): Promise<{ text: string; count: number }> {
  const events = await describedEvents(await searchEvents(scope, filter, { limit: mostPrinted }))
  const rows = events.map(({ event, words }) => [
    event.id,
    momentOf(event.at),
    event.actor ?? '',
    event.username ?? '',
    event.unit ?? '',
    verbName(event.verb),
    event.report ?? '',
    event.revision ?? '',
    words,
    event.address ?? '',
  ])
  return { text: byteOrderMark + printCsv([columns, ...rows]), count: events.length }
}
