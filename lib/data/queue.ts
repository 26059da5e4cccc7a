import type { QueueReport, QueueUnit } from '@/lib/policy/queue'
import { database, type Connection } from './client'
import { Prisma } from './generated/client'
import type { Extent, Scope } from './scope'

/** A unit of a scope with its report of a year, if there is one: what the review queue is made of. */
export interface QueueEntry { unit: QueueUnit; report: QueueReport | null }

/** The organisations of an extent, as a condition in SQL. */
function within(extent: Extent): Prisma.Sql {
  switch (extent.kind) {
    case 'none':
      return Prisma.sql`FALSE`
    case 'own':
      return Prisma.sql`unit.id = ${extent.organisationId}`
    case 'below':
      return Prisma.sql`starts_with(unit.path, ${extent.path})`
    case 'all':
      return Prisma.sql`TRUE`
  }
}

/**
 * The units in scope, in the order of the tree, with their reports of a year and without any content. Written by hand and read as one value:
 * through the client's models five thousand rows with their relations take ten times as long.
 * @param reportId only the unit of this report
 */
export async function listQueueEntries(scope: Scope, year: number, reportId: string | null = null, connection: Connection = database()): Promise<QueueEntry[]> {
  const one = reportId === null ? Prisma.empty : Prisma.sql`AND report.id = ${reportId}`
  const [row] = await connection.$queryRaw<{ entries: string }[]>`
    WITH likest AS (
      -- What counts is what stands now: versions handed in last, of reports that are with the reviewers or have passed.
      SELECT DISTINCT ON (likeness."versionId") likeness."versionId", likeness.percent, CASE WHEN ${within(scope.reports)} THEN unit.name END AS "from"
      FROM "Likeness" likeness
      JOIN "Report" mine ON mine."versionId" = likeness."versionId" AND mine.year = ${year} AND mine.practice = ${scope.practice}
      JOIN "Report" other ON other."versionId" = likeness."otherId" AND other.state IN ('submitted', 'approved', 'published')
      JOIN "Organisation" unit ON unit.id = other."organisationId"
      ORDER BY likeness."versionId", likeness.percent DESC, likeness."otherId"
    ),
    sent AS (
      SELECT DISTINCT note."reportId" FROM "Note" note JOIN "Report" report ON report.id = note."reportId" AND report.year = ${year} AND report.practice = ${scope.practice}
      WHERE note."sentAt" IS NOT NULL
    ),
    entries AS (
      SELECT unit.path, json_build_object(
        'unit', json_build_object(
          'id', unit.id, 'name', unit.name, 'shortName', unit."shortName", 'code', unit.code, 'kind', unit.kind, 'path', unit.path,
          'reporting', unit.reporting, 'abolished', unit."abolishedAt" IS NOT NULL),
        'report', CASE WHEN report.id IS NOT NULL THEN json_build_object(
          'id', report.id, 'number', report.number, 'state', report.state, 'progress', report.progress,
          'blocking', report.blocking, 'explained', report.explained, 'unexplained', report.unexplained, 'waived', report.waived,
          'openWaivers', report."openWaivers", 'unconfirmed', report.unconfirmed,
          'returnedBefore', sent."reportId" IS NOT NULL,
          'compared', EXISTS (SELECT 1 FROM "TextSignature" signature WHERE signature."versionId" = report."versionId"),
          'copied', CASE WHEN likest.percent IS NOT NULL THEN json_build_object('percent', likest.percent, 'from', likest."from") END,
          'firstSubmittedAt', report."firstSubmittedAt", 'firstPublishedAt', report."firstPublishedAt",
          'version', CASE WHEN version.id IS NOT NULL THEN json_build_object('id', version.id, 'number', version.number, 'at', version.at, 'by', author.name) END,
          'claim', CASE WHEN reader.id IS NOT NULL THEN json_build_object('by', reader.id, 'name', reader.name, 'at', report."claimedAt") END) END) AS entry
      FROM "Organisation" unit
      LEFT JOIN "Report" report ON report."organisationId" = unit.id AND report.year = ${year} AND report.practice = ${scope.practice}
      LEFT JOIN "Version" version ON version.id = report."versionId"
      LEFT JOIN "User" author ON author.id = version."byId"
      LEFT JOIN "User" reader ON reader.id = report."claimedById"
      LEFT JOIN likest ON likest."versionId" = report."versionId"
      LEFT JOIN sent ON sent."reportId" = report.id
      WHERE ${within(scope.reports)} ${one}
    )
    SELECT COALESCE(json_agg(entry ORDER BY path COLLATE "C"), '[]')::text AS entries FROM entries`
  return JSON.parse(row!.entries) as QueueEntry[]
}
