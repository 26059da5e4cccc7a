import { Inflate } from 'fflate'

/** Bytes that packed objects may have when they are unpacked; those of a scan have some thousand. */
const mostUnpacked = 64 * 1024 * 1024

/**
 * The objects of a PDF as text, without the data of its streams; and where the file ends by its own mark, null when it
 * has none.
 */
export interface PdfSyntax {
  readonly objects: string
  readonly end: number | null
}

/**
 * Takes a PDF apart as text. Objects may be packed in streams of their own (/ObjStm, ISO 32000-1, 7.5.7): these are
 * unpacked. Names may be written with #-escapes (7.3.5): these are resolved.
 */
export function pdfSyntax(bytes: Uint8Array): PdfSyntax {
  const file = latin(bytes)
  const pieces: string[] = []
  let [from, left] = [0, mostUnpacked]
  for (const { index, 0: head } of file.matchAll(/>>\s*stream\r?\n/g)) {
    if (index < from) continue
    const start = index + head.length
    const end = file.indexOf('endstream', start)
    const before = file.slice(from, index + 2)
    pieces.push(before)
    // The stream's own dictionary stands right before it.
    if (isPacked(before)) {
      const unpacked = unpack(bytes.subarray(start, end < 0 ? bytes.length : end), left)
      left -= unpacked.length
      pieces.push(unpacked)
    }
    from = end < 0 ? file.length : end
  }
  pieces.push(file.slice(from))
  const last = file.lastIndexOf('%%EOF')
  return { objects: resolveNames(pieces.join('\n')), end: last < 0 ? null : last + 5 }
}

const isPacked = (before: string) =>
  /\/ObjStm(?![\w.#-])/.test(resolveNames(before.slice(Math.max(0, before.lastIndexOf(' obj'), before.length - 4096))))

const resolveNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/**
 * What can be unpacked of a stream; other filters than Flate are not used for objects by any program that makes scans.
 */
function unpack(bytes: Uint8Array, most: number): string {
  let text = ''
  try {
    // Two bytes of zlib before the data.
    const inflate = new Inflate((chunk) => {
      text += latin(chunk)
      if (text.length > most) throw new RangeError('too much')
    })
    inflate.push(bytes.subarray(2), false)
  } catch {
    // Broken off: what was unpacked so far counts, and pdf.js says whether the file is whole.
  }
  return text
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
