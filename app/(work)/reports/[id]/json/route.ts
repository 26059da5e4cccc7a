import { defineDownload } from '@/lib/actions/define-download'
import { formatById } from '@/lib/formats/registry'
import { printReportFile } from '@/lib/report/report-file'
import { reportOf } from '@/lib/workflow/print-report'

export const GET = defineDownload('report.render', async (stored) => {
  const report = reportOf(stored)
  return { body: printReportFile(report), type: 'application/json; charset=utf-8', name: `${report.organisation}${formatById(report.content.format).title(report.year)}.report.json` }
})
