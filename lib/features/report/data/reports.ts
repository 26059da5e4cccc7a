import { z } from 'zod'
import type { ReviewState } from '@/lib/features/report/policy/review-states'
import type { FindingCounts } from '@/lib/features/suspension/policy/finding-counts'
import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import { reportsWithin, type Scope, within } from '@/lib/platform/scope'
import { reportsWithinSql } from '@/lib/platform/scope-sql'
import { tagged } from '@/lib/std/stored-json'

const summary = {
  id: true,
  number: true,
  organisationId: true,
  year: true,
  practice: true,
  format: true,
  revision: true,
  blocking: true,
  progress: true,
  openWaivers: true,
  createdAt: true,
  savedAt: true,
  state: true,
  stateAt: true,
  versionId: true,
  firstSubmittedAt: true,
  firstPublishedAt: true,
  signedOffRevision: true,
  claimedAt: true,
  correctionReason: true,
  organisation: { select: { name: true, shortName: true, path: true, signOff: true } },
  savedBy: { select: { id: true, name: true } },
  claimedBy: { select: { id: true, name: true } },
} as const

/** A report without its content. */
export interface ReportSummary {
  id: string
  /** Short number for people, unique in this installation. */
  number: number
  organisationId: string
  organisation: { name: string; shortName: string; path: string; signOff: boolean }
  year: number
  /** Whether it belongs to the practice season (演练). */
  practice: boolean
  /** Id of the official format (年度报告格式). */
  format: string
  /** Grows by one with every save. */
  revision: number
  /** Findings that must be corrected (必须更正) at this revision: neither waived nor of a suspended check. */
  blocking: number
  /** Share of fields filled in, in percent. */
  progress: number
  /** Waivers (豁免) asked for and not yet answered. */
  openWaivers: number
  createdAt: Date
  savedAt: Date
  savedBy: { id: string; name: string } | null
  state: ReviewState
  /** Since when it is in this state. */
  stateAt: Date
  /** The version handed in last. */
  versionId: string | null
  firstSubmittedAt: Date | null
  firstPublishedAt: Date | null
  /** The revision that the responsible person (单位负责人) signed off. */
  signedOffRevision: number | null
  /** The reviewer who is reading it, and since when. */
  claimedBy: { id: string; name: string } | null
  claimedAt: Date | null
  /** Why a published report is being corrected (更正); null when it is not. */
  correctionReason: string | null
}

/** A report as stored; `content` is raw JSON, to be parsed by the caller with lib/report. */
export interface StoredReport extends ReportSummary {
  content: unknown
}

/**
 * One report in scope, or null; also for text from an address that is no id, some of which PostgreSQL would refuse with
 * an error.
 */
export async function findReport(
  scope: Scope,
  id: string,
  connection: Connection = database(),
): Promise<StoredReport | null> {
  if (!z.uuid().safeParse(id).success) return null
  return readStored(connection, Prisma.sql`report.id = ${id} AND ${reportsWithinSql(scope)}`)
}

/** The report of one organisation and year, or null when there is none in scope. */
export function findReportFor(
  scope: Scope,
  organisationId: string,
  year: number,
  connection: Connection = database(),
): Promise<StoredReport | null> {
  const one = Prisma.sql`report."organisationId" = ${organisationId} AND report.year = ${year}`
  return readStored(connection, Prisma.sql`${one} AND ${reportsWithinSql(scope)}`)
}

/** Only the content of the same, raw; null when there is none in scope. */
export async function findContentFor(
  scope: Scope,
  organisationId: string,
  year: number,
  connection: Connection = database(),
): Promise<unknown> {
  const rows = await connection.$queryRaw<{ content: unknown }[]>`
    SELECT report.content FROM "Report" report JOIN "Organisation" unit ON unit.id = report."organisationId"
    WHERE report."organisationId" = ${organisationId} AND report.year = ${year} AND ${reportsWithinSql(scope)}`
  return rows[0]?.content ?? null
}

/** In one statement: the client would send one for each of the four tables. */
async function readStored(connection: Connection, where: Prisma.Sql): Promise<StoredReport | null> {
  const rows = await connection.$queryRaw<StoredReport[]>`
    SELECT report.id, report.number, report."organisationId", report.year, report.practice, report.format,
      report.revision, report.blocking, report.progress, report."openWaivers", report."createdAt", report."savedAt",
      report.state::text, report."stateAt", report."versionId", report."firstSubmittedAt", report."firstPublishedAt",
      report."signedOffRevision", report."claimedAt", report."correctionReason", report.content,
      jsonb_build_object('name', unit.name, 'shortName', unit."shortName", 'path', unit.path, 'signOff', unit."signOff")
        AS organisation,
      CASE WHEN saver.id IS NOT NULL THEN jsonb_build_object('id', saver.id, 'name', saver.name) END AS "savedBy",
      CASE WHEN reader.id IS NOT NULL THEN jsonb_build_object('id', reader.id, 'name', reader.name) END AS "claimedBy"
    FROM "Report" report
    JOIN "Organisation" unit ON unit.id = report."organisationId"
    LEFT JOIN "User" saver ON saver.id = report."savedById"
    LEFT JOIN "User" reader ON reader.id = report."claimedById"
    WHERE ${where}`
  return rows[0] ?? null
}

/**
 * A page of the reports in scope, newest year first, then in the order of their numbers.
 * @param filter.limit rows at most, 100 unless told
 * @param filter.offset rows to pass over
 */
export function listReports(
  scope: Scope,
  filter: { year?: number; organisationId?: string; limit?: number; offset?: number } = {},
): Promise<ReportSummary[]> {
  return database().report.findMany({
    where: { AND: [{ year: filter.year, organisationId: filter.organisationId }, reportsWithin(scope)] },
    orderBy: [{ year: 'desc' }, { number: 'asc' }],
    take: filter.limit ?? 100,
    skip: filter.offset ?? 0,
    select: summary,
  })
}

/** Where the reports of a year of these organisations stand; those that have none in scope are not in it. */
export async function listStates(
  scope: Scope,
  year: number,
  organisationIds: readonly string[],
  connection: Connection = database(),
): Promise<ReadonlyMap<string, Pick<ReportSummary, 'state' | 'firstPublishedAt'>>> {
  const rows = await connection.report.findMany({
    where: { AND: [{ year, organisationId: { in: [...organisationIds] } }, reportsWithin(scope)] },
    select: { organisationId: true, state: true, firstPublishedAt: true },
  })
  return new Map(rows.map((row) => [row.organisationId, row]))
}

/** How a report stands at a revision, kept for lists. */
export interface ReportStanding {
  blocking: number
  progress: number
  openWaivers: number
  /** Findings that need an explanation (需要说明): with one, and without. */
  explained: number
  unexplained: number
  /** Findings that block and were let pass (豁免). */
  waived: number
  /** Findings to be confirmed (请核对) that nobody confirmed. */
  unconfirmed: number
  /** Findings of every check, suspended ones too. */
  findingCounts: FindingCounts
}

/** What a save stores. */
export interface NewContent extends ReportStanding {
  content: unknown
  savedAt: Date
  savedById: string | null
}

export interface NewReport extends NewContent {
  organisationId: string
  year: number
  format: string
}

/**
 * Makes the one report of an organisation and year, or finds the one that another person made at the same moment.
 * @returns null when the organisation is not in scope
 */
export async function createReport(
  tx: Connection,
  scope: Scope,
  report: NewReport,
): Promise<{ report: StoredReport; created: boolean } | null> {
  const organisation = await tx.organisation.findFirst({
    where: { AND: [{ id: report.organisationId }, within(scope.reports)] },
    select: { id: true },
  })
  if (!organisation) return null
  // Not `create`: its unique violation would end the whole transaction.
  const { count } = await tx.report.createMany({
    data: {
      ...report,
      practice: scope.practice,
      createdAt: report.savedAt,
      stateAt: report.savedAt,
      content: report.content as Prisma.InputJsonValue,
      findingCounts: tagged(report.findingCounts),
    },
    skipDuplicates: true,
  })
  const stored = await findReportFor(scope, report.organisationId, report.year, tx)
  return stored && { report: stored, created: count === 1 }
}

/** Reads a report in scope and keeps every other writer waiting until the transaction ends; null when there is none. */
export async function lockReport(tx: Connection, scope: Scope, id: string): Promise<StoredReport | null> {
  // Within the scope here too: nobody holds up a report that does not exist for them.
  await tx.$queryRaw`
    SELECT 1 FROM "Report" report JOIN "Organisation" unit ON unit.id = report."organisationId"
    WHERE report.id = ${id} AND ${reportsWithinSql(scope)} FOR UPDATE OF report`
  // Read after the lock was granted: a statement sees what was committed before it began, not before it waited.
  return findReport(scope, id, tx)
}

/**
 * Stores new content under the next revision. The report must be locked by this transaction.
 * @param revision the new revision, one more than the stored one; anything else is an exception
 */
export async function storeContent(
  tx: Connection,
  id: string,
  revision: number,
  { content, ...save }: NewContent,
): Promise<void> {
  const { count } = await tx.report.updateMany({
    where: { id, revision: revision - 1 },
    data: {
      ...save,
      content: content as Prisma.InputJsonValue,
      findingCounts: tagged(save.findingCounts),
      revision,
    },
  })
  if (count !== 1) throw new Error(`report ${id} is not at revision ${revision - 1}`)
}

/** What a verb changes of a report besides its content. */
export interface ReportMove extends Partial<ReportStanding> {
  state?: ReviewState
  stateAt?: Date
  versionId?: string
  firstSubmittedAt?: Date
  firstPublishedAt?: Date
  signedOffRevision?: number | null
  signedOffAt?: Date | null
  signedOffById?: string | null
  claimedById?: string | null
  claimedAt?: Date | null
  correctionReason?: string | null
}

/** Stores where a report stands; content and revision stay. The report must be locked by this transaction. */
export async function moveReport(tx: Connection, id: string, move: ReportMove): Promise<void> {
  await tx.report.updateMany({
    where: { id },
    data: { ...move, findingCounts: move.findingCounts && tagged(move.findingCounts) },
  })
}
