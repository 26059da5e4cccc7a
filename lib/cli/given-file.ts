import { open } from 'node:fs/promises'
import type { GivenFile } from '@/lib/import/open/kind'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import { readMember, type ZipEntry } from '@/lib/platform/intake/archive'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'

/** A file to be read: one of its own, or one in an archive. Plain data, so that a thread can be told of it. */
export interface FilePlace {
  /** What people call it: the path they gave, with the rest of the way for a file found in a folder or archive. */
  readonly name: string
  readonly file: string
  readonly member: ZipEntry | null
  /** Found in a folder or archive: it need not be a report. */
  readonly found: boolean
}

const faults: Record<string, Refusal> = {
  ENOENT: refuse('file.missing', '文件不存在'),
  ENOTDIR: refuse('file.missing', '文件不存在'),
  EISDIR: refuse('file.directory', '这是文件夹，请指定文件'),
  EACCES: refuse('file.denied', '没有读取权限'),
  EPERM: refuse('file.denied', '没有读取权限'),
  ENAMETOOLONG: refuse('file.missing', '文件名过长'),
}

/** The refusal a fault of the file system stands for. */
export const refusalOf = (error: unknown): Refusal =>
  faults[(error as NodeJS.ErrnoException).code ?? ''] ?? refuse('file.unreadable', '文件无法读取')

/** The bytes of a file. Refusals: `file.*`, `archive.damaged`. */
export async function readGiven({ name, file, member }: FilePlace): Promise<Result<GivenFile>> {
  try {
    const bytes = member ? await readMember(file, member) : await readBytes(file)
    return bytes.ok ? accept({ name, bytes: bytes.value }) : bytes
  } catch (error) {
    return refusalOf(error)
  }
}

async function readBytes(file: string): Promise<Result<Uint8Array>> {
  const handle = await open(file, 'r')
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) return faults.EISDIR!
    if (!stat.isFile()) return refuse('file.kind', '这不是普通文件')
    if (stat.size > largestFile) return tooLarge
    return stat.size === 0 ? refuse('file.empty', '文件是空的') : accept(new Uint8Array(await handle.readFile()))
  } finally {
    await handle.close()
  }
}
