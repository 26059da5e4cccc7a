import { accept, type Result } from '@/lib/std/result'
import { publishReport } from './publish-report'
import { writePackage } from './write-package'

/**
 * Publishes a report, then writes its package for the website: it is public by then, whatever becomes of the files. `packageFault` tells in words what became
 * of them; null when they are there, or not wanted.
 */
export async function releaseReport(
  publishing: Parameters<typeof publishReport>[0],
): Promise<Result<{ packageFault: string | null }>> {
  const published = await publishReport(publishing)
  if (!published.ok) return published
  const written = await writePackage(publishing.scope, publishing.reportId)
  return accept({ packageFault: written.ok ? null : written.message })
}
