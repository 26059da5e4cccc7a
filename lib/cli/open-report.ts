import path from 'node:path'
import { importFile, isLegacy } from '@/lib/import/import-file'
import type { Opened } from '@/lib/import/imported'
import { type FileKind, kindOf } from '@/lib/import/open/kind'
import { makeReader, readWith } from '@/lib/platform/intake/read-upload'
import type { Result } from '@/lib/std/result'
import { readGiven } from './given-file'

/**
 * Kinds whose reading unpacks, parses or lays out what somebody else has made: that is done in a thread. Others need
 * none when there are few.
 */
export const needsThread = (kind: FileKind): boolean =>
  kind === 'html' || kind === 'docx' || kind === 'xlsx' || kind === 'pdf'

/** Opens one report, whatever kind of file it is in; the kind is told by the content. */
export async function openReport(name: string, folder: string): Promise<Result<Opened>> {
  const file = await readGiven({ name, file: path.resolve(folder, name), member: null, found: false })
  if (!file.ok) return file
  const kind = kindOf(file.value)
  if (!needsThread(kind) && !isLegacy(kind)) return importFile(file.value)
  const reader = makeReader(1)
  try {
    return await readWith(reader, file.value)
  } finally {
    await reader.close()
  }
}
