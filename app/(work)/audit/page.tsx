import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuditPanel } from '@/components/audit/audit-panel'
import type { EventRow } from '@/components/audit/event-table'
import { chainEnds, lastVerification } from '@/lib/features/audit/data/event-log'
import { type EventCursor, type EventFilter, SearchTooLong, searchEvents } from '@/lib/features/audit/data/event-search'
import { findRetention } from '@/lib/features/audit/data/retention'
import {
  filterOf,
  printEventCursor,
  printEventQuery,
  readEventCursor,
  readEventQuery,
} from '@/lib/features/audit/event-query'
import { verdictWords } from '@/lib/features/audit/verdict-words'
import { describedEvents, momentOf } from '@/lib/features/log/print-events'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { verbName } from '@/lib/platform/events/event-verbs'
import { can } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'

export const metadata: Metadata = { title: '操作记录' }

const pageSize = 50

/** One page of events and the place of the next; null when the search took too long. */
async function pageOf(
  scope: Scope,
  filter: EventFilter,
  after: EventCursor | null,
): Promise<{ rows: EventRow[]; next: string | null } | null> {
  try {
    const found = await searchEvents(scope, filter, { after, limit: pageSize + 1 })
    const rows = (await describedEvents(found.slice(0, pageSize))).map(({ event, words }) => ({
      id: event.id,
      at: momentOf(event.at),
      person: event.actor
        ? `${event.actor}（${event.username}）`
        : /^(signIn|lock)/.test(event.verb)
          ? '（未登录）'
          : '（系统）',
      unit: event.unit ?? '',
      verb: verbName(event.verb),
      report:
        event.report === null ? '' : `${event.report}${event.revision === null ? '' : `（修订 ${event.revision}）`}`,
      words,
      address: event.address ?? '',
    }))
    return { rows, next: found.length > pageSize ? printEventCursor(found[pageSize - 1]!) : null }
  } catch (error) {
    if (error instanceof SearchTooLong) return null
    throw error
  }
}

/** The log of events (操作记录) for the audit administrator (审计管理员). */
export default async function AuditPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { actor, scope } = await requireActor('/audit')
  if (!can(actor, 'audit.read', { reach: 'own' })) notFound()
  const params = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    ),
  )
  const query = readEventQuery(params)
  const after = readEventCursor(params.get('after'))
  const [page, { from, to }, last, months] = await Promise.all([
    pageOf(scope, filterOf(query), after),
    chainEnds(),
    lastVerification(),
    findRetention(),
  ])
  return (
    <AuditPanel
      key={printEventQuery(query)}
      query={query}
      page={page}
      later={after !== null}
      chain={{
        first: from.position + 1,
        last: to.position,
        months,
        verified: last && {
          at: momentOf(last.at),
          by: last.by ?? '',
          sound: last.verdict.broken === null,
          words: verdictWords(last.verdict),
        },
      }}
    />
  )
}
