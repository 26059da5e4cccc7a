import type { Copied, QueueReport, QueueUnit } from '@/lib/features/review/policy/queue'
import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import type { Scope } from '@/lib/platform/scope'
import { unitsWithin } from '@/lib/platform/scope-sql'

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

/** The columns of one object of an entry, by its fields; the first is null where there is no such object. */
type Columns<Fields> = { readonly [Field in keyof Fields]-?: Prisma.Sql }

const { sql } = Prisma
const unitColumns: Columns<QueueUnit> = {
  id: sql`unit.id`,
  name: sql`unit.name`,
  shortName: sql`unit."shortName"`,
  code: sql`unit.code`,
  kind: sql`unit.kind`,
  path: sql`unit.path`,
  reporting: sql`unit.reporting`,
  abolished: sql`unit."abolishedAt" IS NOT NULL`,
}
const reportColumns: Columns<Omit<QueueReport, 'copied' | 'version' | 'claim'>> = {
  id: sql`report.id`,
  number: sql`report.number`,
  state: sql`report.state`,
  progress: sql`report.progress`,
  blocking: sql`report.blocking`,
  explained: sql`report.explained`,
  unexplained: sql`report.unexplained`,
  waived: sql`report.waived`,
  openWaivers: sql`report."openWaivers"`,
  unconfirmed: sql`report.unconfirmed`,
  returnedBefore: sql`sent."reportId" IS NOT NULL`,
  compared: sql`report.state <> 'submitted'
    OR EXISTS (SELECT 1 FROM "TextSignature" signature WHERE signature."versionId" = report."versionId")`,
  firstSubmittedAt: sql`report."firstSubmittedAt"`,
  firstPublishedAt: sql`report."firstPublishedAt"`,
}
const copiedColumns: Columns<Copied> = { percent: sql`likest.percent`, from: sql`likest."from"` }
const versionColumns: Columns<NonNullable<QueueReport['version']>> = {
  id: sql`version.id`,
  number: sql`version.number`,
  at: sql`version.at`,
  by: sql`author.name`,
}
const claimColumns: Columns<NonNullable<QueueReport['claim']>> = {
  by: sql`reader.id`,
  name: sql`reader.name`,
  at: sql`report."claimedAt"`,
}
const allColumns = [unitColumns, reportColumns, copiedColumns, versionColumns, claimColumns].flatMap((columns) =>
  Object.values<Prisma.Sql>(columns),
)

/** Reads the object of some columns from the flat list of all. */
function reader<Fields>(columns: Columns<Fields>): (flat: readonly unknown[]) => Fields | null {
  const names = Object.keys(columns)
  const from = allColumns.indexOf(Object.values<Prisma.Sql>(columns)[0] ?? Prisma.empty)
  return (flat) => {
    if (flat[from] === null) return null
    const fields: Record<string, unknown> = {}
    for (let at = 0; at < names.length; at += 1) fields[names[at] ?? ''] = flat[from + at]
    return fields as Fields
  }
}

const unitOf = reader(unitColumns)
const reportOf = reader(reportColumns)
const copiedOf = reader(copiedColumns)
const versionOf = reader(versionColumns)
const claimOf = reader(claimColumns)

function entryOf(flat: readonly unknown[]): QueueEntry {
  const [unit, report] = [unitOf(flat), reportOf(flat)]
  if (!unit) throw new Error('an entry of the queue has no unit')
  // Put in, not spread: a copy of five thousand objects costs more than reading them.
  const beside = { copied: copiedOf(flat), version: versionOf(flat), claim: claimOf(flat) }
  return { unit, report: report && Object.assign(report, beside) }
}

/**
 * The units in scope, in the order of the tree, with their reports of a year and without any content; read as one text
 * of flat lists: five thousand rows as objects take twice as long, and through the client's models several times.
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
      SELECT DISTINCT ON (likeness."versionId") likeness."versionId", likeness.percent, CASE WHEN ${unitsWithin(scope.reports)} THEN unit.name END AS "from"
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
      SELECT unit.path, json_build_array(${Prisma.join(allColumns)})::text AS entry
      FROM "Organisation" unit
      LEFT JOIN "Report" report ON report."organisationId" = unit.id AND report.year = ${year} AND report.practice = ${scope.practice}
      LEFT JOIN "Version" version ON version.id = report."versionId"
      LEFT JOIN "User" author ON author.id = version."byId"
      LEFT JOIN "User" reader ON reader.id = report."claimedById"
      LEFT JOIN likest ON likest."versionId" = report."versionId"
      LEFT JOIN sent ON sent."reportId" = report.id
      WHERE ${unitsWithin(scope.reports)} ${inPart(part)}
    )
    SELECT string_agg(entry, ',' ORDER BY path COLLATE "C") AS entries FROM entries`
  return (JSON.parse(`[${row?.entries ?? ''}]`) as unknown[][]).map(entryOf)
}
