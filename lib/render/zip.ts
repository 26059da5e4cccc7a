import { zipSync } from 'fflate'

/**
 * Files as one ZIP archive, in their order. In plain JavaScript and with fixed times, so that the same files are the
 * same bytes on every machine.
 */
export const zipOf = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
