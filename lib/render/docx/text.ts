import { type IRunOptions, TextRun } from 'docx'
import { cleanText } from '@/lib/std/text'

/** Marks that Western and Chinese type share: without a hint Word draws them in the Western font, half as wide. */
const shared = /[\u00a7-\u00d7\u2010-\u2027\u2030-\u203b\u2460-\u24ff]/

/**
 * Text as runs. Forbidden characters of XML 1.0 are dropped here whatever came before: one of them makes the whole file
 * unreadable.
 */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  if (text === '') return []
  return cleanText(text)
    .replace(/\t/g, ' ')
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          ...options,
          ...(shared.test(line) && { font: { hint: 'eastAsia' } }),
          text: line,
          ...(index > 0 && { break: 1 }),
        }),
    )
}
