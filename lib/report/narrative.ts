import type { CellId } from '@/lib/formats/types'
import { cleanText } from '@/lib/std/text'

/** A piece of a paragraph: plain text, or a linked number that always prints the value of its cell. */
export type Inline = string | { readonly cell: CellId }
export type Paragraph = readonly Inline[]

/** The text of paragraphs, one a line; `print` gives the text of a linked number. */
export function textOf(paragraphs: readonly Paragraph[], print: (cell: CellId) => string): string {
  return paragraphs
    .map((paragraph) => paragraph.map((piece) => (typeof piece === 'string' ? piece : print(piece.cell))).join(''))
    .join('\n')
}

/**
 * Plain text as paragraphs: a line each, blank lines and the spaces around a line dropped (indents are the layout's
 * work).
 */
export function paragraphsOf(text: string): Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line])
}

/**
 * Neighbouring texts as one and empty ones dropped, so that a paragraph does not depend on the steps in which it was
 * written.
 */
export function joinPieces(pieces: readonly Inline[]): Paragraph {
  return pieces.reduce<Inline[]>((run, piece) => {
    const last = run.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') return [...run.slice(0, -1), last + piece]
    return piece === '' ? run : [...run, piece]
  }, [])
}

/** Paragraphs as they are kept: no control characters, no space at either end, none that is empty. */
export function settleParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces = joinPieces(
      paragraph.map((piece) => (typeof piece === 'string' ? cleanText(piece).replaceAll('\n', '') : piece)),
    )
    const trimmed = pieces.map((piece, at) => {
      if (typeof piece !== 'string') return piece
      const start = at === 0 ? piece.trimStart() : piece
      return at === pieces.length - 1 ? start.trimEnd() : start
    })
    const kept = joinPieces(trimmed)
    return kept.length > 0 ? [kept] : []
  })
}

/** A stretch of a text as `textOf` prints it, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Paragraphs in which a stretch of plain text has become a linked number; null when it is not plain text within one
 * paragraph.
 */
export function linkStretch(
  paragraphs: readonly Paragraph[],
  print: (cell: CellId) => string,
  { start, end }: Stretch,
  cell: CellId,
): Paragraph[] | null {
  let at = 0
  for (const [row, paragraph] of paragraphs.entries()) {
    for (const [column, piece] of paragraph.entries()) {
      const text = typeof piece === 'string' ? piece : print(piece.cell)
      if (typeof piece === 'string' && start >= at && end <= at + text.length && end > start) {
        const linked = joinPieces([
          ...paragraph.slice(0, column),
          text.slice(0, start - at),
          { cell },
          text.slice(end - at),
          ...paragraph.slice(column + 1),
        ])
        return paragraphs.map((other, index) => (index === row ? linked : other))
      }
      at += text.length
    }
    at += 1
  }
  return null
}
