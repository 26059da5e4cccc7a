import path from 'node:path'
import { importFile } from '@/lib/import/import-file'
import type { GivenFile } from '@/lib/import/open/kind'

/**
 * Reads a file here and now with all that lies on this computer; see `importFile`. Files of strangers are read in
 * threads.
 */
export const readFileHere = (file: GivenFile): ReturnType<typeof importFile> =>
  importFile(file, `${path.join(process.cwd(), 'node_modules/pdfjs-dist/cmaps')}/`)
