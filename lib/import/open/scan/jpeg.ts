import { accept, type Result } from '@/lib/std/result'
import { damaged, tooManyPixels } from './damaged'
import type { InspectedScan } from './inspected-scan'

/** Start of frame (SOF0 … SOF15 without DHT, JPG and DAC): the segment that tells the size. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Markers without a length: TEM, RST0 … RST7. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** Walks the segments of a JPEG (ITU-T T.81, annex B) from SOI through all scans to EOI; the pixels are not decoded. */
export function inspectJpeg(bytes: Uint8Array, pixels: number): Result<InspectedScan & { end: number }> {
  const broken = damaged('JPG')
  let [framed, scanned] = [false, false]
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return broken
    // Any number of 0xff may fill up before a marker.
    while (bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (marker === undefined) return broken
    at += 2
    if (marker === 0xd9) return framed && scanned ? accept({ type: 'image/jpeg', pages: 1, end: at }) : broken
    if (isBare(marker)) continue
    if (at + 2 > bytes.length || marker === 0 || marker === 0xd8) return broken
    const length = bytes[at]! * 256 + bytes[at + 1]!
    if (length < 2 || at + length > bytes.length) return broken
    if (isFrame(marker)) {
      const [height, width] = [bytes[at + 3]! * 256 + bytes[at + 4]!, bytes[at + 5]! * 256 + bytes[at + 6]!]
      if (length < 11 || framed || width === 0 || height === 0) return broken
      if (width * height > pixels) return tooManyPixels(width, height, pixels)
      framed = true
    }
    at += length
    if (marker !== 0xda) continue
    if (!framed) return broken
    scanned = true
    at = endOfScan(bytes, at)
  }
  return broken
}

/** Where the entropy-coded data end: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== 0 && next !== 0xff && !(next !== undefined && next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
