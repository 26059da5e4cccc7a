import { type Result, refuse } from '@/lib/std/result'
import type { Imported } from './imported'
import { sourceOfText } from './source/text/text-source'
import { importSource } from './understand/import-source'

/** Characters a text file may have: some hundred times a long report. */
const longestFile = 2_000_000

/** Controls and replacement characters: a stray one comes from copying, many of them from a file that is no text. */
const unprintable = /[\u0000-\u0008\u000e-\u001f\ufffd]/g

/**
 * Reads a report from plain text as it is extracted from published files: a tab starts a cell, a blank line ends a row.
 * Refusals, besides those of the common reader: `import.empty`, `import.binary`, `import.tooLarge`.
 */
export function importText(text: string): Result<Imported> {
  if (text.length > longestFile) return refuse('import.tooLarge', '文件太大，不像是一份年度报告')
  if (text.trim() === '') return refuse('import.empty', '文件是空的')
  if ((text.match(unprintable)?.length ?? 0) > text.length / 100)
    return refuse('import.binary', '文件不是文本，或者不是 UTF-8 编码')
  return importSource(sourceOfText(text))
}
