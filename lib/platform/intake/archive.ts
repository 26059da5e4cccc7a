import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { crc32 } from '@/lib/import/open/crc32'
import { largestFile, tooLarge } from '@/lib/import/open/largest-file'
import { packedBytes, readZipDirectory, type ZipEntry } from '@/lib/import/open/zip-directory'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'

export type { ZipEntry }

/** Reports an archive may hold; a season of a province fits. */
const mostMembers = 20_000

/**
 * Bytes the list of files may take at the end of an archive; with names of the usual length 20,000 members need a
 * tenth.
 */
const longestDirectory = 32 * 1024 * 1024

const inflate = promisify(inflateRaw)
const endRecord = 22 + 65_535
const damaged = (): Refusal => refuse('archive.damaged', '压缩包已损坏或不完整')

/**
 * The files in an archive of reports, folders left out. Only the list is read, however large the archive is.
 * Refusals: `archive.damaged`, `import.tooManyParts`.
 */
export async function listArchive(file: string): Promise<Result<readonly ZipEntry[]>> {
  return withFile(file, async (handle) => {
    const { size } = await handle.stat()
    const tail = await readRange(handle, Math.max(0, size - endRecord), size)
    const end = lastIndexOf(tail, [0x50, 0x4b, 5, 6])
    if (end === null || end + 20 > tail.length) return damaged()
    const from = new DataView(tail.buffer, tail.byteOffset).getUint32(end + 16, true)
    if (from > size || size - from > longestDirectory) return damaged()
    const directory = readZipDirectory(await readRange(handle, from, size), mostMembers, from)
    if (!directory.ok) return directory.code === 'import.damaged' ? damaged() : directory
    return accept(directory.value.filter(({ name }) => !name.endsWith('/')))
  })
}

/**
 * The content of one file in an archive. Refusals: `file.tooLarge`, `file.encrypted`, `file.empty`, `archive.damaged`.
 */
export async function readMember(file: string, member: ZipEntry): Promise<Result<Uint8Array>> {
  if (member.encrypted) return refuse('file.encrypted', '压缩包有密码，请先解压')
  if (member.size > largestFile || member.packedSize > largestFile) return tooLarge
  if (member.size === 0) return refuse('file.empty', '文件是空的')
  return withFile(file, async (handle) => {
    // Its own header repeats the name and may add fields of a length that only it tells.
    const bytes = await readRange(handle, member.at, member.at + 30 + 2 * 65_535 + member.packedSize)
    const packed = bytes.length < 30 ? null : packedBytes(bytes, { ...member, at: 0 })
    if (packed === null) return damaged()
    try {
      const content =
        member.method === 0
          ? packed
          : member.method === 8
            ? await inflate(packed, { maxOutputLength: member.size })
            : null
      return content && content.length === member.size && crc32(content) === member.crc
        ? accept(new Uint8Array(content))
        : damaged()
    } catch {
      return damaged()
    }
  })
}

async function withFile<T>(file: string, use: (handle: FileHandle) => Promise<Result<T>>): Promise<Result<T>> {
  const handle = await open(file, 'r')
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}

async function readRange(handle: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const { size } = await handle.stat()
  const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return bytes.subarray(0, bytesRead)
}

function lastIndexOf(bytes: Uint8Array, mark: readonly number[]): number | null {
  for (let at = bytes.length - mark.length; at >= 0; at -= 1)
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at
  return null
}
