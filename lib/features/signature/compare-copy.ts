import { z } from 'zod'
import { findReport } from '@/lib/features/report/data/reports'
import { ofReport } from '@/lib/features/report/doors/reach'
import { compareVersion } from '@/lib/features/signature/compare-version'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import { defineAction } from '@/lib/platform/doors/define-action'
import { refuse } from '@/lib/std/result'

const input = z
  .instanceof(FormData)
  .transform((form) => ({ reportId: form.get('reportId'), file: form.get('file') }))
  .pipe(z.strictObject({ reportId: z.uuid(), file: z.instanceof(File) }))

/** Compares a file that came back with the version of record: nothing is stored. */
export const compareCopyAction = defineAction({
  input,
  permission: 'report.read',
  ...ofReport,
  run: async ({ scope }, { reportId, file }) => {
    if (file.size > largestFile) return tooLarge
    const stored = await findReport(scope, reportId)
    if (!stored?.versionId) return refuse('version.notFound', '这份报告还没有提交过，没有可以核对的版本')
    return compareVersion(scope, stored.versionId, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  },
})
