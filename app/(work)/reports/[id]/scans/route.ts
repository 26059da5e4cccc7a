import { defineUpload } from '@/lib/features/report/actions/define-upload'
import { inspectUpload } from '@/lib/features/signature/intake/inspect-upload'
import { scanLimits, scanTooLarge } from '@/lib/features/signature/policy/scan-limits'
import { addScan } from '@/lib/features/signature/verbs/add-scan'

/** Takes one file of the signed and sealed paper. */
export const POST = defineUpload({
  permission: 'scan.manage',
  most: scanLimits.fileBytes,
  tooLarge: scanTooLarge,
  run: async ({ scope, actor, now }, { reportId, versionId, name, bytes }) => {
    const scan = await inspectUpload(bytes)
    return scan.ok
      ? addScan({ scope, actorId: actor.userId, now, reportId, versionId }, { ...scan.value, name, bytes })
      : scan
  },
})
