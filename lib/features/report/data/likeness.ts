import { type Connection, database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

// A copy is one whoever supervises the other unit, so texts are compared across the whole installation. Nothing of
// another unit is shown from here: the queue (lib/features/review/data/queue.ts) and the review name it only to those
// who see it.

/** A version with what its likeness to others is found by; `content` is raw JSON. */
export interface ComparedVersion {
  id: string
  reportId: string
  organisationName: string
  content: unknown
}

const compared = { id: true, reportId: true, organisationName: true, content: true } as const

/** A version and the season it belongs to. */
export function findComparedVersion(
  tx: Connection,
  id: string,
): Promise<ComparedVersion & { report: { year: number; practice: boolean } }> {
  return tx.version.findUniqueOrThrow({
    where: { id },
    select: { ...compared, report: { select: { year: true, practice: true } } },
  })
}

export function findComparedVersions(tx: Connection, ids: readonly string[]): Promise<ComparedVersion[]> {
  return tx.version.findMany({ where: { id: { in: [...ids] } }, select: compared })
}

/**
 * Keeps everybody else who compares waiting until the transaction ends: two copies handed in at the same moment would
 * not see each other.
 */
export async function lockLikeness(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('Likeness'))`
}

export async function storeSignatures(
  tx: Connection,
  signatures: readonly { versionId: string; section: string; bins: Uint8Array<ArrayBuffer>; bands: number[] }[],
): Promise<void> {
  // Two who compare the same version store the same.
  await tx.textSignature.createMany({ data: [...signatures], skipDuplicates: true })
}

/** A template that a whole province uses: any few hundred of its users show the copy. */
const mostCandidates = 400

/** Versions handed in last by other reports that have one of these bands. */
export function listCandidates(
  tx: Connection,
  reportId: string,
  section: string,
  bands: readonly number[],
): Promise<{ versionId: string; bins: Uint8Array }[]> {
  return tx.$queryRaw`
    SELECT signature."versionId", signature.bins FROM "TextSignature" signature JOIN "Report" report ON report."versionId" = signature."versionId"
    WHERE signature.bands && ${bands}::int[] AND signature.section = ${section} AND report.id <> ${reportId}
    ORDER BY signature."versionId" LIMIT ${mostCandidates}`
}

export interface NewLikeness {
  versionId: string
  otherId: string
  section: string
  percent: number
}

export async function storeLikenesses(tx: Connection, likenesses: readonly NewLikeness[]): Promise<void> {
  await tx.likeness.createMany({ data: [...likenesses], skipDuplicates: true })
}

/** A section of a version that stands in another one. */
export interface StoredLikeness {
  section: string
  percent: number
  other: ComparedVersion
}

/** A few for each section are shown; a template has hundreds of users. */
const mostListed = 20

/**
 * The versions in scope that much of a version stands in, the likest first: those handed in last, of reports that are
 * with the reviewers or have passed.
 */
export function listLikenesses(scope: Scope, versionId: string): Promise<StoredLikeness[]> {
  return database().likeness.findMany({
    where: {
      versionId,
      other: { current: { is: { state: { in: ['submitted', 'approved', 'published'] }, ...reportsWithin(scope) } } },
    },
    orderBy: [{ percent: 'desc' }, { otherId: 'asc' }],
    take: mostListed,
    select: { section: true, percent: true, other: { select: compared } },
  })
}
