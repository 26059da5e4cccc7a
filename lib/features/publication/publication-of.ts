import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { openAddress } from '@/lib/features/publication/policy/open-address'
import { listPublications } from '@/lib/features/report/data/publications'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { publicUrl } from '@/lib/platform/mail/settings'
import type { Scope } from '@/lib/platform/scope'
import { type Day, dayInShanghai } from '@/lib/std/dates'
import { type PackageStanding, packageStanding } from './package-folder'

/** What is public of a report, for those who work on it. */
export interface PublicationNews {
  readonly reportId: string
  readonly practice: boolean
  /** Its page: the path on this server, and the server's own address where that is set, else ''. */
  readonly path: string
  readonly base: string
  readonly version: number
  readonly publishedOn: Day
  readonly correctedOn: Day | null
  /** Where the office published it on its own website; '' when that was not told. */
  readonly address: string
  readonly package: PackageStanding
}

/** What is public of a report; null while nothing is. */
export async function publicationOf(
  scope: Scope,
  { id: reportId, organisationId, year, practice }: Pick<StoredReport, 'id' | 'organisationId' | 'year' | 'practice'>,
): Promise<PublicationNews | null> {
  const [publications, organisation] = await Promise.all([
    listPublications(scope, reportId),
    findOrganisation(scope, organisationId),
  ])
  const [newest] = publications
  if (!newest || !organisation) return null
  return {
    reportId,
    practice,
    path: openAddress({ kind: 'report', number: organisation.number, year, version: null }),
    base: publicUrl(),
    version: newest.version.number,
    publishedOn: dayInShanghai(publications.at(-1)!.at),
    correctedOn: publications.length > 1 ? dayInShanghai(newest.at) : null,
    address: newest.address ?? '',
    package: await packageStanding(scope, reportId),
  }
}
