import { availableParallelism } from 'node:os'
import type { importFile } from '@/lib/import/import-file'
import type { Opened } from '@/lib/import/imported'
import type { GivenFile } from '@/lib/import/open/kind'
import type { Result } from '@/lib/std/result'
import { modernise } from './legacy'
import { makePool, type Pool } from './pool'

export type Reader = Pool<GivenFile, Awaited<ReturnType<typeof importFile>>>

/** Threads that read single files; a person waits for each, so the queue is short. */
export const makeReader = (threads: number): Reader =>
  makePool({ task: 'lib/platform/intake/read-task.ts', threads, waiting: 20 })

/**
 * Reads one file isolated from everything else; older kinds go through LibreOffice first.
 * Refusals: those of `importFile` and of the pool, and `file.unconverted`.
 */
export async function readWith(reader: Reader, file: GivenFile): Promise<Result<Opened>> {
  const modern = await modernise(file)
  if (!modern.ok) return modern
  const outcome = await reader.run(modern.value)
  return outcome.ok ? outcome.value : outcome
}

/** One reader for the whole server, also when the development server loads this file again. */
const server = globalThis as { ogiReader?: Reader }

/** Reads a file that somebody has uploaded. Refusals as of `readWith`. */
export function readUpload(file: GivenFile): Promise<Result<Opened>> {
  server.ogiReader ??= makeReader(Math.min(4, availableParallelism()))
  return readWith(server.ogiReader, file)
}
