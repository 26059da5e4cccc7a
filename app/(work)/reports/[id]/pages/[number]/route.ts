import { defineDownload } from '@/lib/features/report/doors/define-download'
import { documentToPrint } from '@/lib/features/report/print-report'
import { renderPage } from '@/lib/render/pages/render'

/** One page of the PDF as SVG. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }, scope) => {
  const svg = renderPage(await documentToPrint(scope, stored), Number(number))
  return svg === null ? null : { body: svg, type: 'image/svg+xml; charset=utf-8' }
})
