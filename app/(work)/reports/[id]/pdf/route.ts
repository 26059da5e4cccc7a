import { defineDownload } from '@/lib/actions/define-download'
import { renderPdf } from '@/lib/render/pdf/render'
import { documentOf } from '@/lib/workflow/print-report'

export const GET = defineDownload('report.render', async (stored) => {
  const doc = await documentOf(stored)
  return { body: await renderPdf(doc), type: 'application/pdf', name: `${doc.meta.title}.pdf` }
})
