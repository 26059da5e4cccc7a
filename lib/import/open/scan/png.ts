import { accept, type Result } from '@/lib/std/result'
import { crc32 } from '../crc32'
import { damaged, tooManyPixels } from './damaged'
import type { InspectedScan } from './inspected-scan'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Bits of a sample that each colour type allows (PNG, third edition, 11.2.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** Walks the chunks of a PNG (ISO/IEC 15948) from IHDR to IEND and asks every checksum; the pixels are not unpacked. */
export function inspectPng(bytes: Uint8Array, pixels: number): Result<InspectedScan & { end: number }> {
  const broken = damaged('PNG')
  if (!signature.every((byte, index) => bytes[index] === byte)) return broken
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let data = 0
  for (let at = 8, first = true; at + 12 <= bytes.length; first = false) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return broken
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (
      !/^[A-Za-z]{4}$/.test(type) ||
      first !== (type === 'IHDR') ||
      view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))
    )
      return broken
    if (first) {
      const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
      if (length !== 13 || width === 0 || height === 0 || !depths[bytes[at + 17]!]?.includes(bytes[at + 16]!))
        return broken
      if (width * height > pixels) return tooManyPixels(width, height, pixels)
    }
    if (type === 'IDAT') data += length
    if (type === 'IEND') return data > 0 && length === 0 ? accept({ type: 'image/png', pages: 1, end }) : broken
    at = end
  }
  return broken
}
