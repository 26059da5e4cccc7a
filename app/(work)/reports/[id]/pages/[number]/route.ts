import { defineDownload } from '@/lib/actions/define-download'
import { renderPage } from '@/lib/render/pages/render'
import { documentOf } from '@/lib/workflow/print-report'

/** One page of the PDF as SVG. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }) => {
  const svg = renderPage(await documentOf(stored), Number(number))
  return svg === null ? null : { body: svg, type: 'image/svg+xml; charset=utf-8' }
})
