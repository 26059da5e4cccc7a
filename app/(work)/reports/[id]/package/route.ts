import { defineDownload } from '@/lib/actions/define-download'
import { reportPackage } from '@/lib/workflow/report-package'

export const GET = defineDownload('report.render', async ({ id }, _params, scope) => {
  const made = await reportPackage(scope, id)
  return made && { body: made.zip, type: 'application/zip', name: made.name }
})
