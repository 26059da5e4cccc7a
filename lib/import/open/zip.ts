import { Inflate } from 'fflate'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { crc32 } from './crc32'
import { damaged, packedBytes, readZipDirectory, type ZipEntry } from './zip-directory'

/**
 * An opened archive (DOCX, XLSX). Nothing is unpacked before it is asked for; names are found whatever their case, as
 * in OPC.
 */
export interface Zip {
  readonly names: readonly string[]
  /** The bytes of one file. Refusals: `import.noPart`, `import.damaged`, `import.tooLarge`. */
  readonly read: (name: string) => Result<Uint8Array>
  /** The same as text (UTF-8, or UTF-16 with a byte order mark). */
  readonly text: (name: string) => Result<string>
}

/** Limits in bytes. `ratio` is the unpacked size over the packed one that an entry larger than `free` may have. */
export const zipLimits = {
  packed: 20_000_000,
  entries: 2_000,
  entry: 60_000_000,
  all: 120_000_000,
  ratio: 200,
  free: 1_000_000,
} as const

const chunk = 32_768

/**
 * Opens a ZIP archive from an unknown person. Sizes the archive claims are never believed: inflating stops as soon as
 * more comes out than was claimed, and what comes out must have the claimed size and checksum. Refusals:
 * `import.empty`, `import.tooLarge`, `import.encrypted`, `import.legacy` (an OLE file: .doc, .xls, .wps),
 * `import.damaged`, `import.tooManyParts`.
 */
export function openZip(bytes: Uint8Array): Result<Zip> {
  if (bytes.length === 0) return refuse('import.empty', '文件是空的')
  if (bytes.length > zipLimits.packed)
    return refuse('import.tooLarge', `文件有 ${megabytes(bytes.length)} MB，最大 ${megabytes(zipLimits.packed)} MB`)
  const ole = refuseOle(bytes)
  if (ole) return ole
  const directory = readZipDirectory(bytes, zipLimits.entries)
  if (!directory.ok) return directory
  if (directory.value.some((entry) => entry.encrypted)) return encrypted()
  const entries = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]))
  let unpacked = 0
  const read = (name: string): Result<Uint8Array> => {
    const entry = entries.get(name.toLowerCase())
    if (!entry) return refuse('import.noPart', `文件缺少内部的“${name}”部分，可能已损坏`)
    if (entry.size > zipLimits.entry || unpacked + entry.size > zipLimits.all) return tooLarge()
    if (entry.size > zipLimits.free && entry.size > entry.packedSize * zipLimits.ratio) return tooLarge()
    const packed = packedBytes(bytes, entry)
    if (!packed) return damaged()
    unpacked += entry.size
    return unpack(entry, packed)
  }
  return accept({
    names: directory.value.map(({ name }) => name),
    read,
    text: (name) => {
      const part = read(name)
      return part.ok ? accept(decoded(part.value)) : part
    },
  })
}

const megabytes = (size: number) => (Math.ceil(size / 100_000) / 10).toString()
const encrypted = () => refuse('import.encrypted', '文件加了密码，请去掉密码后重新上传')
const tooLarge = () => refuse('import.tooLarge', '文件解压后太大，不像是一份年度报告')

/** Office wraps a document with a password in an OLE file; one without that stream is of an old format. */
function refuseOle(bytes: Uint8Array): Refusal | null {
  if (![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)) return null
  const stream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(stream[0]!); at >= 0; at = bytes.indexOf(stream[0]!, at + 1)) {
    if (stream.every((byte, index) => bytes[at + index] === byte)) return encrypted()
  }
  return refuse('import.legacy', '这是旧版格式的文件，请另存为 .docx 或 .xlsx 后再上传')
}

function unpack(entry: ZipEntry, packed: Uint8Array): Result<Uint8Array> {
  const bytes = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null
  return bytes && bytes.length === entry.size && crc32(bytes) === entry.crc ? accept(bytes) : damaged()
}

/**
 * Inflates in small steps, so that a wrong size is noticed before memory is spent; null for what is no DEFLATE or grows
 * beyond `size`.
 */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    length += piece.length
    if (piece.length > 0) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += chunk) {
      stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length)
      if (length > size) return null
    }
  } catch {
    return null
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function decoded(bytes: Uint8Array): string {
  const mark = bytes.length > 1 ? (bytes[0]! << 8) | bytes[1]! : 0
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes)
}
