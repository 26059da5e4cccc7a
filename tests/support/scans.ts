import { zlibSync } from 'fflate'
import { crc32 } from '@/lib/import/open/crc32'

// Files as scanners make them, small: what a test breaks must have been whole before.

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
export const joined = (...parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part))))

export const pngChunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = joined(type, data)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return joined(length, body, sum)
}

/** A grey PNG of that size; `seed` tells one from another. */
export function png(width = 4, height = 3, seed = 0): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const rows = new Uint8Array(Math.min(width + 1, 5) * Math.min(height, 3)).fill(seed)
  return joined(
    '\u0089PNG\r\n\u001a\n',
    pngChunk('IHDR', head),
    pngChunk('IDAT', zlibSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  )
}

const baseline =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAANSP/9k='
const progressive =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wgARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAVAQEBAAAAAAAAAAAAAAAAAAADBf/aAAwDAQACEAMQAAABnA0v/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABBQJ//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPwF//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPwF//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAGPwJ//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPyF//9oADAMBAAIAAwAAABDz/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPxB//8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAgEBPxB//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxB//9k='
export const jpeg = (kind: 'baseline' | 'progressive' = 'baseline'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(kind === 'baseline' ? baseline : progressive, 'base64'))

interface PdfParts {
  readonly pages?: number
  /** Entries for the catalogue. */
  readonly catalogue?: string
  /** Objects more, from number 100 on. */
  readonly objects?: readonly string[]
  /** Entries for the trailer. */
  readonly trailer?: string
}

/** A PDF of empty pages with a right table of references. */
export function pdf({ pages = 1, catalogue = '', objects = [], trailer = '' }: PdfParts = {}): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: pages }, (_, index) => 10 + index)
  const bodies: (readonly [number, string])[] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`],
    ...numbers.map((number) => [number, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'] as const),
    ...objects.map((body, index) => [100 + index, body] as const),
  ]
  let text = '%PDF-1.7\n'
  const places = bodies.map(([number, body]) => {
    const at = text.length
    text += `${number} 0 obj\n${body}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = Math.max(...bodies.map(([number]) => number)) + 1
  return joined(
    `${text}xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}

/** A stream of packed objects, as programs write them since PDF 1.5. */
export function objectStream(object: string): string {
  const packed = Buffer.from(zlibSync(bytesOf(`200 0 ${object}`))).toString('latin1')
  return `<< /Type /ObjStm /N 1 /First 6 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
}
