import { findVersionNumbered } from '@/lib/features/report/data/versions'
import { defineDownload } from '@/lib/features/report/doors/define-download'
import { reportOfVersion } from '@/lib/features/report/print-report'
import { formatById } from '@/lib/formats/registry'
import { printReportFile } from '@/lib/report/report-file'

/** A version as data. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }, scope) => {
  const version = await findVersionNumbered(scope, stored.id, Number(number))
  if (!version) return null
  const report = reportOfVersion(version)
  return {
    body: printReportFile(report),
    type: 'application/json; charset=utf-8',
    name: `${report.organisation}${formatById(report.content.format).title(report.year)}（第${version.revision}版）.report.json`,
  }
})
