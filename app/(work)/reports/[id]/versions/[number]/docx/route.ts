import { defineDownload } from '@/lib/actions/define-download'
import { findVersionNumbered } from '@/lib/data/versions'
import { renderDocx } from '@/lib/render/docx/render'
import { documentOfVersion } from '@/lib/workflow/print-report'

/** A version as it was handed in. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }, scope) => {
  const version = await findVersionNumbered(scope, stored.id, Number(number))
  const doc = version && (await documentOfVersion(version))
  return doc && { body: await renderDocx(doc), type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: `${doc.meta.title}（第${number}版）.docx` }
})
