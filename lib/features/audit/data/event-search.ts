import { database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import type { Scope } from '@/lib/platform/scope'

/** What is looked for in the log; everything left out matches. */
export interface EventFilter {
  readonly from?: Date
  /** Up to this instant, which is not included. */
  readonly until?: Date
  /** Part of a person's name or user name: events by him, and refused sign-ins and changes of his account. */
  readonly person?: string
  /** Part of a unit's full or short name. */
  readonly unit?: string
  readonly verbs?: readonly string[]
  /** Number of a report, as people read it. */
  readonly report?: number
  /** Part of the detail. */
  readonly text?: string
}

/** A place between two events, newest first. */
export interface EventCursor {
  readonly at: string
  readonly id: number
}

/** An event as a list shows it. */
export interface ListedEvent {
  readonly id: number
  readonly at: Date
  readonly verb: string
  readonly revision: number | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly address: string | null
  readonly actor: string | null
  readonly username: string | null
  readonly unit: string | null
  readonly report: number | null
}

/** How long one search may take; a rare word in the details of millions of events has no index. */
const patience = 8000

/** Most people, or units, that a part of a name may stand for. */
const mostNamed = 500

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const isAllSeeing = (scope: Scope): boolean => scope.organisations.kind === 'all' && scope.reports.kind === 'all'

async function conditions({
  from,
  until,
  person,
  unit,
  verbs,
  report,
  text,
}: EventFilter): Promise<Prisma.Sql[] | null> {
  const [people, units, reports] = await Promise.all([
    person
      ? database().user.findMany({
          where: { OR: [{ name: { contains: person } }, { username: { contains: person, mode: 'insensitive' } }] },
          select: { id: true },
          take: mostNamed,
        })
      : null,
    unit
      ? database().organisation.findMany({
          where: { OR: [{ name: { contains: unit } }, { shortName: { contains: unit } }] },
          select: { id: true },
          take: mostNamed,
        })
      : null,
    report !== undefined ? database().report.findMany({ where: { number: report }, select: { id: true } }) : null,
  ])
  if ([people, units, reports].some((found) => found?.length === 0)) return null
  const ids = (found: readonly { id: string }[]) => Prisma.sql`ANY(${found.map(({ id }) => id)}::text[])`
  const all: (Prisma.Sql | null | undefined | '')[] = [
    from && Prisma.sql`e.at >= ${from}::timestamptz`,
    until && Prisma.sql`e.at < ${until}::timestamptz`,
    people && Prisma.sql`(e."actorId" = ${ids(people)} OR (e.detail->>'accountId') = ${ids(people)})`,
    units && Prisma.sql`e."organisationId" = ${ids(units)}`,
    reports && Prisma.sql`e."reportId" = ${ids(reports)}`,
    verbs?.length ? Prisma.sql`e.verb = ANY(${[...verbs]}::text[])` : null,
    text && Prisma.sql`e.detail::text ILIKE ${like(text)}`,
  ]
  return all.filter((condition): condition is Prisma.Sql => Boolean(condition))
}

/** The search took longer than anybody waits: fewer days are to be searched. */
export class SearchTooLong extends Error {}

/**
 * Events that match, newest first, after a place; only for who sees everything, nobody else finds any. One page costs
 * the same however far back it is.
 * @throws SearchTooLong
 */
export async function searchEvents(
  scope: Scope,
  filter: EventFilter,
  { after = null, limit = 50 }: { after?: EventCursor | null; limit?: number } = {},
): Promise<ListedEvent[]> {
  if (!isAllSeeing(scope)) return []
  const found = await conditions(filter)
  if (found === null) return []
  const where = [...found, ...(after ? [Prisma.sql`(e.at, e.id) < (${after.at}::timestamptz, ${after.id})`] : [])]
  const query = Prisma.sql`
    SELECT p.id::float8 AS id, p.at, p.verb, p.revision, p.detail, p.address, u.name AS actor, u.username, o.name AS unit, r.number AS report
    FROM (SELECT e.* FROM "Event" e ${where.length ? Prisma.sql`WHERE ${Prisma.join(where, ' AND ')}` : Prisma.empty} ORDER BY e.at DESC, e.id DESC LIMIT ${limit}) p
    LEFT JOIN "User" u ON u.id = p."actorId" LEFT JOIN "Organisation" o ON o.id = p."organisationId" LEFT JOIN "Report" r ON r.id = p."reportId"
    ORDER BY p.at DESC, p.id DESC`
  try {
    const [, rows] = await database().$transaction([
      database().$executeRaw`SELECT set_config('statement_timeout', ${String(patience)}, true)`,
      database().$queryRaw<ListedEvent[]>(query),
    ])
    return rows
  } catch (error) {
    if (error instanceof Error && /57014|statement timeout/.test(error.message)) throw new SearchTooLong('search')
    throw error
  }
}

/** Names of accounts, for the details that name one by its id. */
export async function accountNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await database().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, username: true },
  })
  return new Map(users.map(({ id, name, username }) => [id, `${name}（${username}）`]))
}
