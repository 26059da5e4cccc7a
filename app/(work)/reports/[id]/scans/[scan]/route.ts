import { defineDownload } from '@/lib/features/report/doors/define-download'
import { findScan } from '@/lib/features/signature/data/scans'

/**
 * One scan with the bytes that were uploaded. Images are shown in place, in a sandbox that allows nothing; a PDF is
 * only ever saved: the viewers of browsers do not run in such a sandbox, and without it a stranger's file would open
 * under this address.
 */
export const GET = defineDownload<{ scan: string }>('report.read', async (stored, { scan: id }, scope) => {
  const scan = await findScan(scope, stored.id, id)
  if (!scan) return null
  return {
    body: scan.bytes,
    type: scan.type,
    ...(scan.type === 'application/pdf' ? { name: nameOf(scan.name) } : { sandboxed: true }),
  }
})

/** Named as the person named it, with the ending that its content calls for. */
const nameOf = (name: string) => (/\.pdf$/i.test(name) ? name : `${name}.pdf`)
