import { defineDownload } from '@/lib/features/report/doors/define-download'
import { documentToPrint } from '@/lib/features/report/print-report'
import { renderPdf } from '@/lib/render/pdf/render'

export const GET = defineDownload('report.render', async (stored, _params, scope) => {
  const doc = await documentToPrint(scope, stored)
  return { body: await renderPdf(doc), type: 'application/pdf', name: `${doc.meta.title}.pdf` }
})
