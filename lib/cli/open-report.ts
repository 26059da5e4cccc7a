import path from 'node:path'
import { importFile } from '@/lib/import/import-file'
import type { Opened } from '@/lib/import/imported'
import { kindOf, type FileKind } from '@/lib/import/kind'
import { makeReader, readWith } from '@/lib/intake/read-upload'
import type { Result } from '@/lib/std/result'
import { readGiven } from './given-file'

/** Kinds that are plain text to their end: nothing is unpacked or drawn, so they need no thread of their own when there are few. */
export const isPlain = (kind: FileKind): boolean => kind === 'report' || kind === 'text'

/** Opens one report, whatever kind of file it is in; the kind is told by the content. */
export async function openReport(name: string, folder: string): Promise<Result<Opened>> {
  const file = await readGiven({ name, file: path.resolve(folder, name), member: null, found: false })
  if (!file.ok) return file
  if (isPlain(kindOf(file.value))) return importFile(file.value)
  const reader = makeReader(1)
  try {
    return await readWith(reader, file.value)
  } finally {
    await reader.close()
  }
}
