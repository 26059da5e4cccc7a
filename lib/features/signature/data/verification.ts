import type { ReviewState } from '@/lib/features/report/policy/review-states'
import { database } from '@/lib/platform/database/client'

/** What anybody with the code on a paper may know of the version it was printed from. */
export interface VerifiedVersion {
  /** SHA-256 (hex), to be compared with the check. */
  readonly digest: string
  readonly organisation: string
  readonly organisationNumber: number
  readonly year: number
  /** 1, 2, 3 … within the report. */
  readonly number: number
  readonly at: Date
  readonly state: ReviewState
  /** Whether it is the version handed in last. */
  readonly isLast: boolean
  readonly publishedAt: Date | null
  /** Whether another version is the one that is public now. */
  readonly isReplaced: boolean
}

/**
 * The versions handed in under a report number and revision, newest first; asked by anybody. Practice (演练) is never
 * confirmed as real, and of drafts nothing is known here.
 */
export async function findVerifiedVersions(number: number, revision: number): Promise<VerifiedVersion[]> {
  const rows = await database().version.findMany({
    where: { revision, report: { number, practice: false } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      digest: true,
      organisationName: true,
      number: true,
      at: true,
      report: {
        select: {
          year: true,
          state: true,
          versionId: true,
          organisation: { select: { number: true } },
          publications: { orderBy: { at: 'desc' }, select: { versionId: true, at: true } },
        },
      },
    },
  })
  return rows.map(
    ({
      id,
      digest,
      organisationName,
      number: own,
      at,
      report: { year, state, versionId, organisation, publications },
    }) => ({
      digest,
      organisation: organisationName,
      organisationNumber: organisation.number,
      year,
      number: own,
      at,
      state,
      isLast: versionId === id,
      publishedAt: publications.find((publication) => publication.versionId === id)?.at ?? null,
      isReplaced: publications.length > 0 && publications[0]!.versionId !== id,
    }),
  )
}
