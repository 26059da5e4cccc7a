import { isAwaited } from '@/lib/features/review/policy/queue'
import { filterQueue, readQueueFilter } from '@/lib/features/review/policy/queue-filter'
import type { Scope } from '@/lib/platform/scope'
import { type QueueReader, queueOf } from './queue-of'

/** A year's queue as its reader sees it; `query` is its address, of which the page does not matter. */
export interface QueueAsked {
  readonly year: number
  readonly query: string
}

/** The ids of all units under a filter of the queue that can be reminded (催报), whatever page they are on. */
export async function awaitedOf(
  scope: Scope,
  reader: QueueReader & { readonly userId: string },
  { year, query }: QueueAsked,
  now: Date,
): Promise<string[]> {
  const { rows } = filterQueue(
    await queueOf(scope, reader, year, now),
    readQueueFilter(new URLSearchParams(query)),
    reader.userId,
  )
  return rows.filter(isAwaited).map(({ unit }) => unit.id)
}
