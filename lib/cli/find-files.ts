import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { listArchive } from '@/lib/platform/intake/archive'
import { type Refusal, refuse } from '@/lib/std/result'
import { type FilePlace, refusalOf } from './given-file'

/** A file to be read, or a place where there is none, with the reason. */
export type Found = FilePlace | { readonly name: string; readonly refusal: Refusal }

/** What office programs, systems and archivers leave lying about. */
const litter = /^(\.|~\$|__MACOSX$|thumbs\.db$|desktop\.ini$)/i

/** Archives by their bytes that are documents by their name; looking into each of them would cost time. */
const documents = /\.(docx|docm|xlsx|xlsm|odt|ods|ofd|pptx)$/i

/** Parts by which a document is known whose name does not say so. */
const parts = /^(word|xl|ppt)\/|^OFD\.xml$|^mimetype$/

/**
 * The files behind what was given on the command line: files themselves, folders with everything below them, archives
 * of reports, in the order given and sorted by name within. Hidden files are left out. One at a time: there may be tens
 * of thousands.
 */
export async function* findFiles(given: readonly string[], folder: string): AsyncGenerator<Found> {
  for (const name of given) yield* below(name, path.resolve(folder, name), false)
}

async function* below(name: string, file: string, found: boolean): AsyncGenerator<Found> {
  try {
    const entry = await stat(file)
    if (entry.isDirectory()) yield* inFolder(name, file, found)
    else if (entry.isFile() && (await isArchive(file))) yield* inArchive(name, file, found)
    else yield { name, file, member: null, found }
  } catch (error) {
    // A link that leads nowhere, met on the way, is litter.
    if (!found || (error as NodeJS.ErrnoException).code !== 'ENOENT') yield { name, refusal: refusalOf(error) }
  }
}

async function* inFolder(name: string, folder: string, found: boolean): AsyncGenerator<Found> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !litter.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (entries.length === 0 && !found) yield { name, refusal: refuse('file.noFiles', '文件夹中没有文件') }
  for (const entry of entries) {
    const [inner, file] = [path.join(name, entry.name), path.join(folder, entry.name)]
    // Links to folders may lead in a circle.
    if (entry.isSymbolicLink() && (await stat(file).catch(() => null))?.isDirectory()) continue
    if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) yield* below(inner, file, true)
  }
}

async function* inArchive(name: string, file: string, found: boolean): AsyncGenerator<Found> {
  const list = await listArchive(file)
  if (!list.ok) return void (yield { name, refusal: list })
  if (list.value.some((member) => parts.test(member.name))) return void (yield { name, file, member: null, found })
  const members = list.value.filter((member) => !member.name.split('/').some((part) => litter.test(part)))
  if (members.length === 0) yield { name, refusal: refuse('file.noFiles', '压缩包中没有文件') }
  for (const member of members.sort((a, b) => (a.name < b.name ? -1 : 1)))
    yield { name: `${name}/${member.name}`, file, member, found: true }
}

async function isArchive(file: string): Promise<boolean> {
  if (documents.test(file)) return false
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return (
      bytesRead === 4 && (buffer.equals(Buffer.from('PK\u0003\u0004')) || buffer.equals(Buffer.from('PK\u0005\u0006')))
    )
  } finally {
    await handle.close()
  }
}
