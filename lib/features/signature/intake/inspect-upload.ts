import type { inspectScan } from '@/lib/import/open/scan/inspect-scan'
import type { InspectedScan } from '@/lib/import/open/scan/inspected-scan'
import { makePool, type Pool } from '@/lib/platform/intake/pool'
import type { Result } from '@/lib/std/result'

type Inspector = Pool<Uint8Array, Awaited<ReturnType<typeof inspectScan>>>

/** One for the whole server, also when the development server loads this file again. */
const server = globalThis as { ogiInspector?: Inspector }

/**
 * Tells by its content what an uploaded scan is, isolated from everything else. Refusals: those of `inspectScan` and of
 * the pool.
 */
export async function inspectUpload(bytes: Uint8Array): Promise<Result<InspectedScan>> {
  server.ogiInspector ??= makePool({ task: 'lib/features/signature/intake/scan-task.ts', threads: 1, waiting: 20 })
  const outcome = await server.ogiInspector.run(bytes)
  return outcome.ok ? outcome.value : outcome
}
