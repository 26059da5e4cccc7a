import { defineDownload } from '@/lib/features/report/doors/define-download'
import { documentToPrint } from '@/lib/features/report/print-report'
import { renderDocx } from '@/lib/render/docx/render'

export const GET = defineDownload('report.render', async (stored, _params, scope) => {
  const doc = await documentToPrint(scope, stored)
  return {
    body: await renderDocx(doc),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: `${doc.meta.title}.docx`,
  }
})
