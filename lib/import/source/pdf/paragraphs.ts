import { numbering } from '@/lib/import/recognise/label'
import type { SourceText } from '@/lib/import/recognise/source'
import { type TextLine, textOfLine, widthOf } from './text-lines'

/** A line of running text with its page. */
export interface PageLine extends TextLine {
  readonly page: number
}

/** Where the text of a file reaches to. */
export interface TextArea {
  readonly left: number
  readonly right: number
}

/**
 * Joins lines to paragraphs, also over the end of a page. A line starts a paragraph when it is indented, of another
 * size or further down than lines are, or when the one before did not need it: there was room for its first word.
 */
export function paragraphsOf(lines: readonly PageLine[], area: TextArea): SourceText[] {
  const pitches = lines
    .flatMap((line, at) =>
      at > 0 && lines[at - 1]!.page === line.page ? [line.baseline - lines[at - 1]!.baseline] : [],
    )
    .sort((a, b) => a - b)
  const pitch = pitches[Math.floor(pitches.length / 2)] ?? Infinity
  const found: { text: string; where: string }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const text = textOfLine(line)
    const starts =
      !before ||
      line.left > area.left + 1.2 * line.size ||
      Math.abs(line.size - before.size) > 0.15 * before.size ||
      (before.page === line.page && line.baseline - before.baseline > 1.5 * pitch) ||
      (/[。！？：；]$/.test(textOfLine(before)) && numbering.test(text)) ||
      area.right - before.right > 1.3 * before.size + firstWord(text) * before.size
    if (starts) found.push({ text, where: `第 ${line.page} 页` })
    else
      found[found.length - 1]!.text +=
        /[\x21-\x7e]$/.test(found.at(-1)!.text) && /^[a-zA-Z]/.test(text) ? ` ${text}` : text
  })
  return found.map((paragraph) => ({ kind: 'text', ...paragraph }))
}

/**
 * Width of what cannot be parted at the head of a line, in sizes: a number with its point, a word; nothing for Chinese.
 */
function firstWord(text: string): number {
  const word = /^[\x21-\x7e]+/.exec(text)?.[0] ?? ''
  return [...word].reduce((sum, character) => sum + widthOf(character), 0)
}
