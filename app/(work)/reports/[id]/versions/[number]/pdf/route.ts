import { defineDownload } from '@/lib/actions/define-download'
import { findVersionNumbered } from '@/lib/data/versions'
import { renderPdf } from '@/lib/render/pdf/render'
import { documentOfVersion } from '@/lib/workflow/print-report'

/** A version as it was handed in. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }, scope) => {
  const version = await findVersionNumbered(scope, stored.id, Number(number))
  const doc = version && (await documentOfVersion(version))
  return doc && { body: await renderPdf(doc), type: 'application/pdf', name: `${doc.meta.title}（第${number}版）.pdf` }
})
