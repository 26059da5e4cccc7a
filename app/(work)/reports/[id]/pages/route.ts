import { defineDownload } from '@/lib/features/report/doors/define-download'
import { documentToPrint } from '@/lib/features/report/print-report'
import { missingCharacters } from '@/lib/render/fonts/missing'
import { pageCount } from '@/lib/render/pages/render'

/** How many pages the PDF of the stored revision has, and which of its characters no font can draw. */
export const GET = defineDownload('report.render', async (stored, _params, scope) => {
  const doc = await documentToPrint(scope, stored)
  return {
    body: JSON.stringify({ revision: stored.revision, count: pageCount(doc), missing: missingCharacters(doc) }),
    type: 'application/json; charset=utf-8',
  }
})
