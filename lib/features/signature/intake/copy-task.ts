import path from 'node:path'
import type { GivenFile } from '@/lib/import/open/kind'
import { printedText } from '@/lib/import/printed-text'
import { readFileHere } from '@/lib/platform/intake/read-file'
import { findPrintedCode } from '@/lib/report/printed-code'

/** Reads a file that came back, with the verification code on its pages, in a thread of its own. */
export default async (file: GivenFile) => {
  const opened = await readFileHere(file)
  return {
    opened,
    code: opened.ok
      ? findPrintedCode(await printedText(file, `${path.join(process.cwd(), 'node_modules/pdfjs-dist/cmaps')}/`))
      : null,
  }
}
