import { z } from 'zod'
import type { ScanType } from '@/lib/features/signature/policy/scan-limits'
import { type Connection, database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

const shown = {
  id: true,
  versionId: true,
  name: true,
  type: true,
  size: true,
  pages: true,
  sha256: true,
  at: true,
  by: { select: { id: true, name: true } },
} as const

/** One file of the signed and sealed paper (签字盖章扫描件) of a version, without its bytes. */
export interface Scan {
  id: string
  versionId: string
  /** As the person's computer called it. */
  name: string
  type: ScanType
  /** Bytes. */
  size: number
  pages: number
  /** SHA-256 (hex). */
  sha256: string
  at: Date
  by: { id: string; name: string }
}

export interface NewScan {
  versionId: string
  name: string
  type: ScanType
  size: number
  pages: number
  sha256: string
  bytes: Uint8Array
  at: Date
  byId: string
}

/** The scans of a version in scope, in the order of their coming; those taken back are left out. */
export async function listScans(scope: Scope, versionId: string, connection: Connection = database()): Promise<Scan[]> {
  const rows = await connection.scan.findMany({
    where: { versionId, removedAt: null, version: { report: reportsWithin(scope) } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: shown,
  })
  return rows as Scan[]
}

/**
 * One scan of a report in scope with its bytes, or null; also of an earlier version, which stays evidence of what was
 * handed in.
 */
export async function findScan(
  scope: Scope,
  reportId: string,
  id: string,
): Promise<(Scan & { bytes: Uint8Array }) | null> {
  if (!z.uuid().safeParse(id).success) return null
  const found = await database().scan.findFirst({
    where: { id, removedAt: null, version: { reportId, report: reportsWithin(scope) } },
    select: { ...shown, bytes: true },
  })
  return found as (Scan & { bytes: Uint8Array }) | null
}

/**
 * The scan of the same bytes that was taken back from a version, or null. The report must be locked by this
 * transaction.
 */
export function findRemovedScan(tx: Connection, versionId: string, sha256: string): Promise<{ id: string } | null> {
  return tx.scan.findFirst({ where: { versionId, sha256, removedAt: { not: null } }, select: { id: true } })
}

/** Ties a scan to a version. The report must be locked by this transaction. */
export async function insertScan(tx: Connection, { bytes, ...scan }: NewScan): Promise<string> {
  return (await tx.scan.create({ data: { ...scan, bytes: new Uint8Array(bytes) }, select: { id: true } })).id
}

/**
 * Marks a scan as taken back, or takes the mark away again; the bytes stay. The report must be locked by this
 * transaction.
 */
export async function markScan(
  tx: Connection,
  id: string,
  removed: { removedAt: Date; removedById: string } | null,
): Promise<void> {
  await tx.scan.update({ where: { id }, data: removed ?? { removedAt: null, removedById: null } })
}

/** How many scans a version has; those taken back do not count. */
export function countScans(tx: Connection, versionId: string): Promise<number> {
  return tx.scan.count({ where: { versionId, removedAt: null } })
}
