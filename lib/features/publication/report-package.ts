import { createHash } from 'node:crypto'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { openAddress } from '@/lib/features/publication/policy/open-address'
import { listPublications, type Publication } from '@/lib/features/report/data/publications'
import { findVersion, type StoredVersion } from '@/lib/features/report/data/versions'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { publicUrl } from '@/lib/platform/mail/settings'
import type { Scope } from '@/lib/platform/scope'
import { zipOf } from '@/lib/render/zip'
import { dayInShanghai } from '@/lib/std/dates'
import { packagePage } from './pages/package-page'
import { printReadme } from './pages/readme'
import { versionFile } from './version-files'

/** What an office puts on its own website: the files by their names, and the same in one archive. */
export interface ReportPackage {
  /** Name of the archive for a person. */
  readonly name: string
  readonly number: number
  readonly year: number
  readonly version: number
  readonly practice: boolean
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly zip: Uint8Array
}

/**
 * The package (发布包) of what is public of a report; null while nothing is. The same publication gives the same bytes.
 */
export async function reportPackage(scope: Scope, reportId: string): Promise<ReportPackage | null> {
  const publications = await listPublications(scope, reportId)
  const version = publications[0] ? await findVersion(scope, publications[0].versionId) : null
  const organisation = version && (await findOrganisation(scope, version.report.organisationId))
  return version && organisation ? makePackage(version, publications, organisation.number) : null
}

async function makePackage(
  version: StoredVersion,
  publications: readonly Publication[],
  number: number,
): Promise<ReportPackage> {
  const doc = await documentOfVersion(version)
  const { year, practice } = version.report
  const newest = publications[0]!
  const correction = publications.length > 1 ? { on: dayInShanghai(newest.at), text: newest.correction } : null
  const files = new Map<string, Uint8Array>([['report.html', new TextEncoder().encode(packagePage(doc, correction))]])
  for (const file of ['docx', 'pdf', 'json', 'csv'] as const)
    files.set(`report.${file}`, (await versionFile(version.id, file, () => Promise.resolve(version))).bytes)
  const base = publicUrl()
  const readme = printReadme({
    title: doc.meta.title,
    code: doc.meta.code,
    practice,
    correction,
    publishedOn: dayInShanghai(publications.at(-1)!.at),
    address: base && !practice ? `${base}${openAddress({ kind: 'report', number, year, version: null })}` : null,
    files: [...files].map(([name, bytes]) => ({
      name,
      sha256: createHash('sha256').update(Buffer.from(bytes)).digest('hex'),
    })),
  })
  files.set('README.txt', new TextEncoder().encode(readme))
  return {
    name: `${practice ? '（演练）' : ''}${doc.meta.title}.zip`,
    number,
    year,
    version: version.number,
    practice,
    files,
    zip: zipOf(files),
  }
}
