import { defineDownload } from '@/lib/features/report/doors/define-download'
import { reportToPrint } from '@/lib/features/report/print-report'
import { formatById } from '@/lib/formats/registry'
import { printReportFile } from '@/lib/report/report-file'

export const GET = defineDownload('report.render', async (stored, _params, scope) => {
  const report = await reportToPrint(scope, stored)
  return {
    body: printReportFile(report),
    type: 'application/json; charset=utf-8',
    name: `${report.organisation}${formatById(report.content.format).title(report.year)}.report.json`,
  }
})
