import { defineDownload } from '@/lib/features/report/doors/define-download'
import { renderDocx } from '@/lib/render/docx/render'
import { versionDocument } from '../version-document'

/** The paper of a version as it was handed in, under the verification code of its revision. */
export const GET = defineDownload<{ number: string }>('report.render', async (stored, { number }, scope) => {
  const found = await versionDocument(scope, stored, number)
  return (
    found && {
      body: await renderDocx(found.doc),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: `${found.name}.docx`,
    }
  )
})
