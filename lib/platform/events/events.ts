import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'
import { originAddress } from './event-origin'
import type { EventVerb } from './event-verbs'
import { plainEvent } from './plain-events'

/** Something that happened. `detail` is small and holds no content. */
export interface NewEvent {
  at: Date
  /** Who did it; null when nobody is known (start scripts, refused sign-ins). */
  actorId: string | null
  organisationId: string | null
  reportId?: string | null
  verb: EventVerb
  revision?: number | null
  detail?: Prisma.InputJsonObject
  /** Checked address of the browser; taken from the request that is being answered when it is not given. */
  address?: string | null
}

export interface StoredEvent {
  id: bigint
  at: Date
  verb: string
  revision: number | null
  detail: unknown
  actor: { id: string; name: string } | null
}

/**
 * Adds an event, in the transaction of what it tells, as the last thing in it: the database chains events one after the
 * other, so the next one waits until this transaction ends. A transaction with several events locks all their reports
 * first. Events are never changed; the database refuses it.
 */
export async function appendEvent(tx: Connection, event: NewEvent): Promise<void> {
  // A verb with a target has asked its own schema (define-verb.ts).
  if (event.detail) plainEvent(event.verb)?.parse(event.detail)
  // Not `create`: it would read the row again by the number given, and the database gives another.
  await tx.event.createMany({ data: [{ address: originAddress(), ...event }] })
}

/** The events of one report in scope, oldest first. */
export function listReportEvents(scope: Scope, reportId: string): Promise<StoredEvent[]> {
  return database().event.findMany({
    where: { reportId, report: reportsWithin(scope) },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      at: true,
      verb: true,
      revision: true,
      detail: true,
      actor: { select: { id: true, name: true } },
    },
  })
}
