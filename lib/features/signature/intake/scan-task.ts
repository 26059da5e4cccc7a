import { scanLimits } from '@/lib/features/signature/policy/scan-limits'
import { inspectScan } from '@/lib/import/open/scan/inspect-scan'

/** Looks at one uploaded scan in a thread of its own. */
export default (bytes: Uint8Array): ReturnType<typeof inspectScan> => inspectScan(bytes, scanLimits)
