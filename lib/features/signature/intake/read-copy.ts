import type { Opened } from '@/lib/import/imported'
import type { GivenFile } from '@/lib/import/open/kind'
import { modernise } from '@/lib/platform/intake/legacy'
import { makePool, type Pool } from '@/lib/platform/intake/pool'
import type { PrintedCode } from '@/lib/report/printed-code'
import { accept, type Result } from '@/lib/std/result'

/** A file that came back: what it says, and the verification code on its pages, if there is one. */
export interface ReadCopy {
  readonly opened: Opened
  readonly code: PrintedCode | null
}

type CopyReader = Pool<GivenFile, { opened: Result<Opened>; code: PrintedCode | null }>

/** One for the whole server, also when the development server loads this file again. */
const server = globalThis as { ogiCopyReader?: CopyReader }

/**
 * Reads a file to be compared with a version, isolated from everything else. Refusals: those of `importFile` and of the
 * pool, and `file.unconverted`.
 */
export async function readCopy(file: GivenFile): Promise<Result<ReadCopy>> {
  server.ogiCopyReader ??= makePool({ task: 'lib/features/signature/intake/copy-task.ts', threads: 1, waiting: 20 })
  const modern = await modernise(file)
  if (!modern.ok) return modern
  const outcome = await server.ogiCopyReader.run(modern.value)
  if (!outcome.ok) return outcome
  const { opened, code } = outcome.value
  return opened.ok ? accept({ opened: opened.value, code }) : opened
}
