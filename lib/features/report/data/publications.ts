import { type Connection, database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

const shown = {
  id: true,
  reportId: true,
  versionId: true,
  at: true,
  correction: true,
  address: true,
  addressAt: true,
  by: { select: { id: true, name: true } },
  version: { select: { number: true, revision: true } },
} as const

/** A version made public (发布). */
export interface Publication {
  id: string
  reportId: string
  versionId: string
  version: { number: number; revision: number }
  at: Date
  by: { id: string; name: string }
  /** What was corrected and why (更正说明); null at the first publication. */
  correction: string | null
  /** Where the office published it on its own website. */
  address: string | null
  addressAt: Date | null
}

/** The publications of a report in scope, newest first. */
export function listPublications(
  scope: Scope,
  reportId: string,
  connection: Connection = database(),
): Promise<Publication[]> {
  return connection.publication.findMany({
    where: { reportId, report: reportsWithin(scope) },
    orderBy: { at: 'desc' },
    select: shown,
  })
}

/** Makes a version public. The report must be locked by this transaction. */
export async function insertPublication(
  tx: Connection,
  publication: { reportId: string; versionId: string; at: Date; byId: string; correction: string | null },
): Promise<string> {
  return (await tx.publication.create({ data: publication, select: { id: true } })).id
}

/** Stores where the office published it. */
export async function storeAddress(
  tx: Connection,
  id: string,
  address: { address: string | null; addressAt: Date },
): Promise<void> {
  await tx.publication.update({ where: { id }, data: address })
}
