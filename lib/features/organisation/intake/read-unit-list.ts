import type { GivenFile } from '@/lib/import/open/kind'
import { modernise } from '@/lib/platform/intake/legacy'
import { makePool, type Pool } from '@/lib/platform/intake/pool'
import type { Result } from '@/lib/std/result'
import type { readUnitList, UnitList } from './unit-list'

type Reader = Pool<GivenFile, ReturnType<typeof readUnitList>>

/** One reader for the whole server, also when the development server loads this file again. */
const server = globalThis as { ogiUnitListReader?: Reader }

/**
 * Reads a list of organisations that somebody has uploaded; old workbooks go through LibreOffice first. Refusals as of
 * `readUnitList`, and those of the pool.
 */
export async function readUnitListUpload(file: GivenFile): Promise<Result<UnitList>> {
  server.ogiUnitListReader ??= makePool({
    task: 'lib/features/organisation/intake/unit-list-task.ts',
    threads: 1,
    waiting: 5,
  })
  const modern = await modernise(file)
  if (!modern.ok) return modern
  const outcome = await server.ogiUnitListReader.run(modern.value)
  return outcome.ok ? outcome.value : outcome
}
