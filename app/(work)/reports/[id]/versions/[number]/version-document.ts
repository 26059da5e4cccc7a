import type { Doc } from '@/lib/document/model'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { findVersionNumbered } from '@/lib/features/report/data/versions'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { currentStanding } from '@/lib/platform/session/request'

/**
 * The document of a report's version by its number in the address, with a name for the file; null when there is no such
 * version.
 */
export async function versionDocument(
  stored: StoredReport,
  number: string,
): Promise<{ doc: Doc; name: string } | null> {
  const standing = await currentStanding()
  if (standing.kind !== 'signedIn' || !/^[1-9]\d{0,8}$/.test(number)) return null
  const version = await findVersionNumbered(standing.scope, stored.id, Number(number))
  if (!version) return null
  const doc = await documentOfVersion(version)
  return { doc, name: `${doc.meta.title}（第${version.revision}版）` }
}
