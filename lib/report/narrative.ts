import type { CellId } from '@/lib/formats/types'
import { cleanText } from '@/lib/std/text'

/** A piece of a paragraph: plain text, or a linked number that always prints the value of its cell. */
export type Inline = string | { readonly cell: CellId }
export type Paragraph = readonly Inline[]

/** The text of paragraphs, one a line; `print` gives the text of a linked number. */
export function textOf(paragraphs: readonly Paragraph[], print: (cell: CellId) => string): string {
  return paragraphs.map((paragraph) => paragraph.map((piece) => (typeof piece === 'string' ? piece : print(piece.cell))).join('')).join('\n')
}

/** Plain text as paragraphs: a line each, blank lines and the spaces around a line dropped (indents are the layout's work). */
export function paragraphsOf(text: string): Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/gu, ''))
    .filter((line) => line !== '')
    .map((line) => [line])
}

/**
 * Paragraphs after a person changed their text in a plain editor. A paragraph whose text is as before keeps its linked numbers;
 * in a changed one those stay that stand before the first or after the last changed character.
 */
export function retype(old: readonly Paragraph[], text: string, print: (cell: CellId) => string): Paragraph[] {
  const rest = [...old]
  return paragraphsOf(text).map(([line]) => {
    const same = rest.findIndex((paragraph) => textOf([paragraph], print) === line)
    if (same >= 0) return rest.splice(same, 1)[0]!
    return rest.length > 0 ? retypeLine(rest[0]!, line as string, print) : [line as string]
  })
}

function retypeLine(old: Paragraph, line: string, print: (cell: CellId) => string): Paragraph {
  const head: Inline[] = []
  let left = line
  const pieces = [...old]
  while (pieces.length > 0 && left.startsWith(textOf([[pieces[0]!]], print))) {
    left = left.slice(textOf([[pieces[0]!]], print).length)
    head.push(pieces.shift()!)
  }
  const tail: Inline[] = []
  while (pieces.length > 0 && left.endsWith(textOf([[pieces.at(-1)!]], print))) {
    left = left.slice(0, left.length - textOf([[pieces.at(-1)!]], print).length)
    tail.unshift(pieces.pop()!)
  }
  return [...head, ...(left === '' ? [] : [left]), ...tail]
}
