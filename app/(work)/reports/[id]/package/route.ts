import { reportPackage } from '@/lib/features/publication/report-package'
import { defineDownload } from '@/lib/features/report/doors/define-download'

export const GET = defineDownload('report.render', async ({ id }, _params, scope) => {
  const made = await reportPackage(scope, id)
  return made && { body: made.zip, type: 'application/zip', name: made.name }
})
