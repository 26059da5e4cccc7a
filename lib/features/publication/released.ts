import type { By } from '@/lib/platform/doors/target'
import { accept, type Result } from '@/lib/std/result'
import { writeReportPackage } from './package-folder'

/**
 * What follows a publication: its package for the website is written. The report is public by then, whatever becomes of
 * the files: `packageFault` tells in words what became of them; null when they are there, or not wanted.
 */
export async function released(
  _published: null,
  { scope }: Pick<By, 'scope'>,
  { reportId }: { readonly reportId: string },
): Promise<Result<{ packageFault: string | null }>> {
  const written = await writeReportPackage(scope, reportId)
  return accept({ packageFault: written.ok ? null : written.message })
}
