import type { ReviewState } from '@/lib/features/report/policy/review-states'
import type { QueueReport, QueueUnit } from '@/lib/features/review/policy/queue'
import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import type { Extent, Scope } from '@/lib/platform/scope'

/** A unit of a scope with its report of a year, if there is one: what the review queue is made of. */
export interface QueueEntry {
  unit: QueueUnit
  report: QueueReport | null
}

/**
 * A part of the queue: the unit of one report, or those whose reports wait for review, together with the unit of one
 * report in any case.
 */
export interface QueuePart {
  readonly of: 'report' | 'waiting'
  readonly reportId: string
}

const inPart = (part: QueuePart | null): Prisma.Sql => {
  if (part === null) return Prisma.empty
  return part.of === 'report'
    ? Prisma.sql`AND report.id = ${part.reportId}`
    : Prisma.sql`AND (report.state = 'submitted' OR report.id = ${part.reportId})`
}

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

/** A row as the database writes it: one flat list, in the order of the query below. */
type Flat = [
  id: string,
  name: string,
  shortName: string,
  code: string | null,
  kind: string,
  path: string,
  reporting: boolean,
  abolished: boolean,
  reportId: string | null,
  number: number,
  state: ReviewState,
  progress: number,
  blocking: number,
  explained: number,
  unexplained: number,
  waived: number,
  openWaivers: number,
  unconfirmed: number,
  returnedBefore: boolean,
  compared: boolean,
  percent: number | null,
  from: string | null,
  firstSubmittedAt: string | null,
  firstPublishedAt: string | null,
  versionId: string | null,
  versionNumber: number,
  versionAt: string,
  versionBy: string,
  readerId: string | null,
  readerName: string,
  claimedAt: string,
]

/**
 * The units in scope, in the order of the tree, with their reports of a year and without any content. Written by hand
 * and read as one text of flat lists: five thousand rows as objects, or through the client's models, take several times
 * as long.
 * @param part null for all of them
 */
export async function listQueueEntries(
  scope: Scope,
  year: number,
  part: QueuePart | null = null,
  connection: Connection = database(),
): Promise<QueueEntry[]> {
  const [row] = await connection.$queryRaw<{ entries: string | null }[]>`
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
      SELECT unit.path, json_build_array(
        unit.id, unit.name, unit."shortName", unit.code, unit.kind, unit.path, unit.reporting, unit."abolishedAt" IS NOT NULL,
        report.id, report.number, report.state, report.progress,
        report.blocking, report.explained, report.unexplained, report.waived, report."openWaivers", report.unconfirmed,
        sent."reportId" IS NOT NULL,
        report.state <> 'submitted' OR EXISTS (SELECT 1 FROM "TextSignature" signature WHERE signature."versionId" = report."versionId"),
        likest.percent, likest."from",
        report."firstSubmittedAt", report."firstPublishedAt",
        version.id, version.number, version.at, author.name, reader.id, reader.name, report."claimedAt")::text AS entry
      FROM "Organisation" unit
      LEFT JOIN "Report" report ON report."organisationId" = unit.id AND report.year = ${year} AND report.practice = ${scope.practice}
      LEFT JOIN "Version" version ON version.id = report."versionId"
      LEFT JOIN "User" author ON author.id = version."byId"
      LEFT JOIN "User" reader ON reader.id = report."claimedById"
      LEFT JOIN likest ON likest."versionId" = report."versionId"
      LEFT JOIN sent ON sent."reportId" = report.id
      WHERE ${within(scope.reports)} ${inPart(part)}
    )
    SELECT string_agg(entry, ',' ORDER BY path COLLATE "C") AS entries FROM entries`
  return (JSON.parse(`[${row?.entries ?? ''}]`) as Flat[]).map(entryOf)
}

function entryOf(flat: Flat): QueueEntry {
  const [
    id,
    name,
    shortName,
    code,
    kind,
    path,
    reporting,
    abolished,
    reportId,
    number,
    state,
    progress,
    blocking,
    explained,
    unexplained,
    waived,
    openWaivers,
    unconfirmed,
    returnedBefore,
    compared,
    percent,
    from,
    firstSubmittedAt,
    firstPublishedAt,
    versionId,
    versionNumber,
    at,
    by,
    readerId,
    readerName,
    claimedAt,
  ] = flat
  return {
    unit: { id, name, shortName, code, kind, path, reporting, abolished },
    report:
      reportId === null
        ? null
        : {
            id: reportId,
            number,
            state,
            progress,
            blocking,
            explained,
            unexplained,
            waived,
            openWaivers,
            unconfirmed,
            returnedBefore,
            compared,
            firstSubmittedAt,
            firstPublishedAt,
            copied: percent === null ? null : { percent, from },
            version: versionId === null ? null : { id: versionId, number: versionNumber, at, by },
            claim: readerId === null ? null : { by: readerId, name: readerName, at: claimedAt },
          },
  }
}
