import { filterQueue, noFilter, printQueueFilter, readQueueFilter } from '@/lib/features/review/policy/queue-filter'
import type { Scope } from '@/lib/platform/scope'
import { type QueueReader, queueOf } from './queue-of'

/** The reports before and after one in the queue, as addresses. */
export interface QueueNeighbours {
  readonly back: string
  readonly previous: string | null
  readonly next: string | null
  readonly place: string | null
}

/**
 * What comes before and after a report among those that wait for review, in the order and under the filter in which its
 * reader left the queue. The report itself has its place there also when it was just dealt with and no longer fits the
 * filter.
 */
export async function neighboursOf(
  scope: Scope,
  reader: QueueReader & { readonly userId: string },
  { reportId, year, query }: { reportId: string; year: number; query: URLSearchParams },
  now: Date,
): Promise<QueueNeighbours> {
  const filter = readQueueFilter(query)
  // Nothing else has a place in this line, and reading all takes long where there are thousands.
  const all = await queueOf(scope, reader, year, now, { of: 'waiting', reportId })
  const fitting = new Set(
    filterQueue(all, filter, reader.userId).rows.filter(({ report }) => report?.state === 'submitted'),
  )
  const line = filterQueue(all, { ...noFilter, sort: filter.sort }, reader.userId).rows.filter(
    (row) => fitting.has(row) || row.report?.id === reportId,
  )
  const at = line.findIndex(({ report }) => report?.id === reportId)
  const asked = printQueueFilter(filter, query.has('year') ? year : null)
  const suffix = asked === '' ? '' : `?${asked}`
  const address = (index: number) => (line[index]?.report ? `/reports/${line[index].report.id}/review${suffix}` : null)
  return {
    back: `/queue${suffix}`,
    previous: at < 0 ? null : address(at - 1),
    next: at < 0 ? null : address(at + 1),
    place: at < 0 || !fitting.has(line[at]!) ? null : `第 ${at + 1} 份，共 ${line.length} 份待审核`,
  }
}
