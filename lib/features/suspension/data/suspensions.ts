import { readFindingCounts } from '@/lib/features/suspension/policy/finding-counts'
import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import { type Scope, within } from '@/lib/platform/scope'

// A suspension concerns the whole installation and shows nothing of any report: only the reports concerned take a
// scope.

/** A check that is not used for a time (暂停). */
export interface Suspension {
  id: string
  slug: string
  reason: string
  suspendedAt: Date
  suspendedBy: { name: string }
  liftedAt: Date | null
  liftedBy: { name: string } | null
}

const shown = {
  id: true,
  slug: true,
  reason: true,
  suspendedAt: true,
  liftedAt: true,
  suspendedBy: { select: { name: true } },
  liftedBy: { select: { name: true } },
} as const

/** The name of the lock between those who count findings and those who change which checks count. */
const lockName = 'CheckSuspension'

/** All suspensions, those in force and those lifted, newest first. */
export function listSuspensions(): Promise<Suspension[]> {
  return database().checkSuspension.findMany({ orderBy: { suspendedAt: 'desc' }, select: shown })
}

/** The suspensions in force. */
export function currentSuspensions(connection: Connection = database()): Promise<Suspension[]> {
  return connection.checkSuspension.findMany({ where: { liftedAt: null }, orderBy: { slug: 'asc' }, select: shown })
}

/** The slugs of the suspended checks. */
export async function suspendedSlugs(connection: Connection = database()): Promise<ReadonlySet<string>> {
  const rows = await connection.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM "CheckSuspension" WHERE "liftedAt" IS NULL`
  return new Set(rows.map(({ slug }) => slug))
}

/**
 * The same, which stay as they are until the transaction ends. Asked before a report is locked: a suspension waits for
 * those who are counting and then locks reports, so the other order would be a deadlock.
 */
export async function holdSuspensions(tx: Connection): Promise<ReadonlySet<string>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext(${lockName}))`
  return suspendedSlugs(tx)
}

/** Keeps everybody who counts findings waiting until the transaction ends. */
export async function lockSuspensions(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${lockName}))`
}

export async function insertSuspension(
  tx: Connection,
  suspension: { slug: string; reason: string; suspendedAt: Date; suspendedById: string },
): Promise<void> {
  await tx.checkSuspension.create({ data: suspension })
}

/** Ends the suspension of a check; false when it was not suspended. */
export async function liftSuspension(
  tx: Connection,
  slug: string,
  lift: { liftedAt: Date; liftedById: string },
): Promise<boolean> {
  const { count } = await tx.checkSuspension.updateMany({ where: { slug, liftedAt: null }, data: lift })
  return count > 0
}

/**
 * Counts anew what must be corrected (必须更正) in every report that has findings of this check: one statement on what
 * was counted at each report's last save, so that thousands of reports cost well under a second. Nothing else of a
 * report changes, neither its content nor its revision. The suspensions must be locked by this transaction.
 * @returns reports of which the number changed
 */
export async function recountBlocking(tx: Connection, slug: string): Promise<number> {
  const suspended = (await currentSuspensions(tx)).map((suspension) => suspension.slug)
  const counted = Prisma.sql`(SELECT COALESCE(SUM((count.value->>'blocking')::int), 0) FROM jsonb_each("findingCounts") count WHERE NOT count.key = ANY(${suspended}::text[]))`
  return tx.$executeRaw`UPDATE "Report" SET blocking = ${counted} WHERE jsonb_exists("findingCounts", ${slug}) AND blocking <> ${counted}`
}

/** A report that has findings of a check, without its content. */
export interface AffectedReport {
  organisation: string
  slug: string
  /** At the report's last save, and how many of them must be corrected; null where what was counted cannot be read. */
  all: number | null
  blocking: number | null
}

/** The reports of a year with findings of these checks, of the organisations in scope, by organisation. */
export async function affectedReports(scope: Scope, year: number, slugs: readonly string[]): Promise<AffectedReport[]> {
  const reports = await database().report.findMany({
    where: {
      year,
      practice: scope.practice,
      organisation: within(scope.organisations),
      OR: slugs.map((slug) => ({ findingCounts: { path: [slug], not: Prisma.AnyNull } })),
    },
    orderBy: { organisation: { path: 'asc' } },
    select: { findingCounts: true, organisation: { select: { name: true } } },
  })
  return reports.flatMap(({ findingCounts, organisation }) => {
    const counts = readFindingCounts(findingCounts)
    return slugs.flatMap((slug) => {
      const count = counts ? counts[slug] : { all: null, blocking: null }
      return count ? [{ organisation: organisation.name, slug, ...count }] : []
    })
  })
}
