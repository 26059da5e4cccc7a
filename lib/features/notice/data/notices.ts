import { randomUUID } from 'node:crypto'
import { type Connection, database } from '@/lib/platform/database/client'
import type { NoticeKind } from '@/lib/platform/database/generated/enums'
import { type Scope, within } from '@/lib/platform/scope'

export type { NoticeKind }

/** How often, and when last, a unit was reminded in a season. */
export interface Reminded {
  readonly at: Date
  readonly count: number
}

/** A message to a unit (通知), as the unit reads it. */
export interface Notice {
  id: string
  kind: NoticeKind
  year: number
  text: string
  at: Date
  by: { name: string }
  /** When somebody of the unit read it; null while nobody has. */
  readAt: Date | null
}

export interface NewNotice {
  organisationId: string
  kind: NoticeKind
  year: number
  text: string
  at: Date
  byId: string
}

/**
 * Adds notices in one statement, for there may be thousands; practice (演练) to practice. The caller has made sure that
 * the units are his to tell.
 */
export async function insertNotices(tx: Connection, scope: Scope, notices: readonly NewNotice[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Notice" (id, "organisationId", kind, year, practice, text, at, "byId")
    SELECT id, "organisationId", kind::"NoticeKind", year, ${scope.practice}, text, at, "byId"
    FROM jsonb_to_recordset(${JSON.stringify(notices.map((notice) => ({ ...notice, id: randomUUID() })))}::jsonb)
      AS n(id text, "organisationId" text, kind text, year int, text text, at timestamptz(3), "byId" text)`
}

/** The notices to one organisation that the scope can see. */
const to = (scope: Scope, organisationId: string) => ({
  organisationId,
  practice: scope.practice,
  organisation: within(scope.organisations),
})

/**
 * The notices to one organisation in scope, newest first.
 * @param filter.limit rows at most, 100 unless told
 */
export function listNotices(scope: Scope, organisationId: string, filter: { limit?: number } = {}): Promise<Notice[]> {
  return database().notice.findMany({
    where: to(scope, organisationId),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: filter.limit ?? 100,
    select: { id: true, kind: true, year: true, text: true, at: true, readAt: true, by: { select: { name: true } } },
  })
}

/** How many notices to one organisation in scope nobody of it has read. */
export function countUnread(scope: Scope, organisationId: string): Promise<number> {
  return database().notice.count({ where: { ...to(scope, organisationId), readAt: null } })
}

/** The newest reminder (催报) to one organisation that nobody of it has read, or null. */
export function findUnreadReminder(scope: Scope, organisationId: string): Promise<{ text: string; at: Date } | null> {
  return database().notice.findFirst({
    where: { ...to(scope, organisationId), kind: 'reminder', readAt: null },
    orderBy: { at: 'desc' },
    select: { text: true, at: true },
  })
}

/**
 * Marks notices to one organisation as read; those that were read before keep their time.
 * @returns notices marked
 */
export async function markRead(
  tx: Connection,
  scope: Scope,
  organisationId: string,
  ids: readonly string[],
  readAt: Date,
): Promise<number> {
  return (
    await tx.notice.updateMany({
      where: { ...to(scope, organisationId), id: { in: [...ids] }, readAt: null },
      data: { readAt },
    })
  ).count
}

/**
 * The reminders of a season to the organisations in scope; who was never reminded is not in it. One query, whatever the
 * number of organisations.
 */
export async function listReminded(
  scope: Scope,
  year: number,
  connection: Connection = database(),
): Promise<ReadonlyMap<string, Reminded>> {
  const rows = await connection.notice.groupBy({
    by: ['organisationId'],
    where: { kind: 'reminder', year, practice: scope.practice, organisation: within(scope.organisations) },
    _max: { at: true },
    _count: { _all: true },
  })
  return new Map(rows.map(({ organisationId, _max, _count }) => [organisationId, { at: _max.at!, count: _count._all }]))
}

/** Keeps others who remind in the same season waiting until the transaction ends, so that two clicks see each other. */
export async function holdReminders(tx: Connection, scope: Scope, year: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`reminders ${year} ${scope.practice}`}))`
}
