import { z } from 'zod'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { storeFindings } from '@/lib/checks/decisions/stored-findings'
import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

const summary = {
  id: true,
  reportId: true,
  number: true,
  revision: true,
  savedAt: true,
  organisationName: true,
  format: true,
  digest: true,
  at: true,
  by: { select: { id: true, name: true } },
} as const
const whole = {
  ...summary,
  content: true,
  lastYear: true,
  findings: true,
  report: { select: { number: true, year: true, practice: true, organisationId: true } },
} as const

/** A version (送审稿) without its content: what was handed in, when and by whom. */
export interface VersionSummary {
  id: string
  reportId: string
  /** 1, 2, 3 … within the report. */
  number: number
  /** The report's revision that was handed in, and when that was saved. */
  revision: number
  savedAt: Date
  /** The organ's full name (全称) as it was then. */
  organisationName: string
  format: string
  /** SHA-256 (hex), as in the verification code. */
  digest: string
  at: Date
  by: { id: string; name: string }
}

/** A version as stored; `content`, `lastYear` and `findings` are raw JSON, to be parsed by the caller. */
export interface StoredVersion extends VersionSummary {
  content: unknown
  lastYear: unknown
  findings: unknown
  report: { number: number; year: number; practice: boolean; organisationId: string }
}

/** What is frozen when a report is handed in. */
export interface NewVersion {
  reportId: string
  revision: number
  savedAt: Date
  organisationName: string
  organisationPath: string
  format: string
  content: unknown
  lastYear: unknown
  findings: readonly FindingStanding[]
  digest: string
  at: Date
  byId: string
}

/**
 * Freezes a version under the report's next number. The report must be locked by this transaction. Versions are never
 * changed; the database refuses it.
 */
export async function insertVersion(tx: Connection, version: NewVersion): Promise<{ id: string; number: number }> {
  const { _max: last } = await tx.version.aggregate({ where: { reportId: version.reportId }, _max: { number: true } })
  const data = {
    ...version,
    findings: storeFindings(version.findings),
    number: (last.number ?? 0) + 1,
  } as unknown as Prisma.VersionUncheckedCreateInput
  if (version.lastYear === null) delete data.lastYear
  return tx.version.create({ data, select: { id: true, number: true } })
}

/** One version of a report in scope, or null. */
export async function findVersion(
  scope: Scope,
  id: string,
  connection: Connection = database(),
): Promise<StoredVersion | null> {
  if (!z.uuid().safeParse(id).success) return null
  return connection.version.findFirst({ where: { id, report: reportsWithin(scope) }, select: whole })
}

/** The same by report and number; any number that is none finds nothing. */
export async function findVersionNumbered(
  scope: Scope,
  reportId: string,
  number: number,
): Promise<StoredVersion | null> {
  if (!z.uuid().safeParse(reportId).success || !z.int32().safeParse(number).success) return null
  return database().version.findFirst({ where: { reportId, number, report: reportsWithin(scope) }, select: whole })
}

/** The versions of a report in scope, newest first. */
export async function listVersions(scope: Scope, reportId: string): Promise<VersionSummary[]> {
  return database().version.findMany({
    where: { reportId, report: reportsWithin(scope) },
    orderBy: { number: 'desc' },
    select: summary,
  })
}
