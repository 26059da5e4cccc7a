import { defineUpload } from '@/lib/features/report/doors/define-upload'
import { inspectUpload } from '@/lib/features/signature/intake/inspect-upload'
import { scanLimits, scanTooLarge } from '@/lib/features/signature/policy/scan-limits'
import { addScanVerb } from '@/lib/features/signature/verbs/add-scan'

/** Takes one file of the signed and sealed paper. */
export const POST = defineUpload({
  permission: 'scan.manage',
  most: scanLimits.fileBytes,
  tooLarge: scanTooLarge,
  run: async (context, { reportId, versionId, name, bytes }) => {
    const scan = await inspectUpload(bytes)
    return scan.ok ? addScanVerb.act(context, { ...scan.value, reportId, versionId, name, bytes }) : scan
  },
})
