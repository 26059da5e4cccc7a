import type { Doc } from '@/lib/document/model'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { findVersionNumbered } from '@/lib/features/report/data/versions'
import { documentOfVersion } from '@/lib/features/report/print-report'
import type { Scope } from '@/lib/platform/scope'

/**
 * The document of a report's version by its number in the address, with a name for the file; null when there is no such
 * version.
 */
export async function versionDocument(
  scope: Scope,
  stored: StoredReport,
  number: string,
): Promise<{ doc: Doc; name: string } | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  const version = await findVersionNumbered(scope, stored.id, Number(number))
  if (!version) return null
  const doc = await documentOfVersion(version)
  return { doc, name: `${doc.meta.title}（第${version.revision}版）` }
}
