import { listQueueEntries, type QueuePart } from '@/lib/features/review/data/queue'
import { placeInQueue, type QueueRow } from '@/lib/features/review/policy/queue'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { type Actor, can } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'
import type { Scope } from '@/lib/platform/scope'
import { deadlinesFor } from '@/lib/report/deadline'
import { dayInShanghai } from '@/lib/std/dates'

/** Who looks at the queue. */
export interface QueueReader extends Actor {
  readonly organisation: { readonly id: string }
}

/**
 * The review queue (审核队列) of a year: every unit that the reader supervises and that has something to do there, in
 * the order of the tree. Deadlines are those of the rules above each unit.
 * @param part null for all of it
 */
export async function queueOf(
  scope: Scope,
  reader: QueueReader,
  year: number,
  now: Date,
  part: QueuePart | null = null,
): Promise<QueueRow[]> {
  const [entries, rules] = await Promise.all([listQueueEntries(scope, year, part), listSeasonRules(scope, year)])
  const today = dayInShanghai(now)
  return entries.flatMap(({ unit, report }) => {
    if (!can(reader, 'report.review', { reach: reachOf(reader.organisation.id, unit.path) })) return []
    return placeInQueue(unit, report, deadlinesFor(unit, year, rules), today) ?? []
  })
}

/** The units of a queue that others of it stand below, in its order. */
export function parentsOf(rows: readonly QueueRow[]): { id: string; name: string }[] {
  const above = new Set(rows.map(({ unit }) => unit.path.split('/').at(-3)))
  return rows.flatMap(({ unit: { id, name } }) => (above.has(id) ? [{ id, name }] : []))
}
