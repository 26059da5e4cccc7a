import { type Refusal, refuse } from '@/lib/std/result'

/**
 * Beginnings of what has no business behind an image or a PDF: archives, programs, pages, another PDF. Telephones do
 * append previews and short films.
 */
const foreign =
  /PK\u0003\u0004|Rar!\u001a|7z\u00bc\u00af|%PDF-|\u007fELF|MZ[^]{58,80}This program|<(?:!doctype|html|script|svg|iframe|body|\?php)[\s>]/i

const refused = refuse(
  'scan.foreign',
  '文件后面还藏有别的内容（同一个文件可以当作另一种文件打开），没有上传。请用扫描仪重新扫描',
)

/**
 * Refuses a file that is two things at once: with something else behind its end, or with the directory of an archive
 * that reaches exactly to the last byte, which is how an archive is found wherever it begins. Null when it is one
 * thing.
 */
export function foreignTail(bytes: Uint8Array, end: number): Refusal | null {
  if (isArchive(bytes)) return refused
  const step = 1 << 16
  // Pieces overlap, so that a mark is found across their border.
  for (let at = end; at < bytes.length; at += step)
    if (foreign.test(latin(bytes.subarray(at, at + step + 256)))) return refused
  return null
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The end record of a ZIP archive: its mark, 18 bytes, and a comment whose length it tells. */
function isArchive(bytes: Uint8Array): boolean {
  const first = Math.max(0, bytes.length - 22 - 65_535)
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 5 || bytes[at + 3] !== 6) continue
    if (at + 22 + bytes[at + 20]! + 256 * bytes[at + 21]! === bytes.length) return true
  }
  return false
}
