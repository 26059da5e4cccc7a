import { defineDownload } from '@/lib/actions/define-download'
import { pageCount } from '@/lib/render/pages/render'
import { documentOf } from '@/lib/workflow/print-report'

/** How many pages the PDF of the stored revision has. */
export const GET = defineDownload('report.render', async (stored) => {
  const doc = await documentOf(stored)
  return { body: JSON.stringify({ revision: stored.revision, count: pageCount(doc) }), type: 'application/json; charset=utf-8' }
})
