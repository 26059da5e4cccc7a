import { strToU8, zipSync } from 'fflate'
export function zip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data])), { level: 6, mtime: new Date(1980, 0, 1) })
}
