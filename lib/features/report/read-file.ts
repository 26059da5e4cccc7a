import { z } from 'zod'
import { findReport } from '@/lib/features/report/data/reports'
import { ofReport } from '@/lib/features/report/doors/reach'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import { defineAction } from '@/lib/platform/doors/define-action'
import { readUpload } from '@/lib/platform/intake/read-upload'

const input = z
  .instanceof(FormData)
  .transform((form) => ({ reportId: form.get('reportId'), file: form.get('file') }))
  .pipe(z.strictObject({ reportId: z.uuid(), file: z.instanceof(File) }))

/** Reads a file for a report's form (从文件导入): nothing is stored, the person decides what is taken. */
export const readFileAction = defineAction({
  input,
  permission: 'report.edit',
  ...ofReport,
  run: async ({ scope }, { reportId, file }) => {
    if (file.size > largestFile) return tooLarge
    const stored = await findReport(scope, reportId)
    const wantedFor = stored ? { organisation: stored.organisation.name, year: stored.year } : undefined
    return readUpload({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), wantedFor })
  },
})
