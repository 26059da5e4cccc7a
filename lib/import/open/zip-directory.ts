import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * One file of a ZIP archive as its central directory lists it. Sizes in bytes; `size` is what the archive claims and
 * has to be checked.
 */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
}

const endSize = 22
const entrySize = 46
const longestComment = 65_535

export const damaged = () => refuse('import.damaged', '文件已损坏或不完整，无法打开，请用 Word 或 WPS 重新保存后再试')

/**
 * The list of files at the end of an archive, of which `bytes` are all, or those from byte `base` on. Refusals:
 * `import.damaged` (also archives of the 64-bit kind or in parts), `import.tooManyParts`.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number, base = 0): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(bytes, view)
  if (end === null) return damaged()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true) - base
  if (count > mostEntries)
    return refuse('import.tooManyParts', `文件内部有 ${count} 个部分，最多 ${mostEntries} 个，不像是一份年度报告`)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + entrySize > end || view.getUint32(at, true) !== 0x02014b50) return damaged()
    const nameLength = view.getUint16(at + 28, true)
    const next = at + entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return damaged()
    entries.push({
      name: nameOf(bytes.subarray(at + entrySize, at + entrySize + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = next
  }
  return accept(entries)
}

/** The packed bytes of an entry, or null where they are not in the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  return from + entry.packedSize > bytes.length ? null : bytes.subarray(from, from + entry.packedSize)
}

/** The record that ends an archive; a comment may stand behind it. */
function findEnd(bytes: Uint8Array, view: DataView): number | null {
  for (let at = bytes.length - endSize; at >= Math.max(0, bytes.length - endSize - longestComment); at -= 1) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

/**
 * Windows in Chinese packs names in GBK and says nothing of it; some programs write its separators, some a leading one.
 */
const nameOf = (bytes: Uint8Array) => nameIn(bytes).replaceAll('\\', '/').replace(/^\/+/, '')

function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
