import { type Inline, joinPieces, type Paragraph } from '@/lib/report/narrative'

/** A place in a text: the paragraph, and how far into it; a character counts 1 (UTF-16), a linked number too. */
export interface Caret {
  readonly paragraph: number
  readonly offset: number
}

/** What is selected in a text; both ends are one place where nothing is. */
export interface Selected {
  readonly anchor: Caret
  readonly head: Caret
}

const sizeOf = (piece: Inline): number => (typeof piece === 'string' ? piece.length : 1)

/** Length of a paragraph as a caret counts. */
export const lengthOfParagraph = (paragraph: Paragraph): number =>
  paragraph.reduce((sum, piece) => sum + sizeOf(piece), 0)

/** The part of a paragraph before and after a place in it. */
function cut(paragraph: Paragraph, offset: number): [Paragraph, Paragraph] {
  const before: Inline[] = []
  const after: Inline[] = []
  let at = 0
  for (const piece of paragraph) {
    const size = sizeOf(piece)
    if (typeof piece === 'string') {
      before.push(piece.slice(0, Math.max(0, offset - at)))
      after.push(piece.slice(Math.max(0, offset - at)))
    } else (at + size <= offset ? before : after).push(piece)
    at += size
  }
  return [joinPieces(before), joinPieces(after)]
}

/**
 * Paragraphs with pieces put in where the caret is; without a caret they become a paragraph at the end. Also where the
 * caret stands then.
 */
export function insertPieces(
  paragraphs: readonly Paragraph[],
  caret: Caret | null,
  pieces: Paragraph,
): { paragraphs: Paragraph[]; caret: Caret } {
  const row = caret && caret.paragraph < paragraphs.length ? caret.paragraph : -1
  if (row < 0) {
    const filled = paragraphs.filter((paragraph) => paragraph.length > 0)
    return { paragraphs: [...filled, pieces], caret: { paragraph: filled.length, offset: lengthOfParagraph(pieces) } }
  }
  const [before, after] = cut(paragraphs[row]!, caret!.offset)
  return {
    paragraphs: paragraphs.map((paragraph, at) =>
      at === row ? joinPieces([...before, ...pieces, ...after]) : paragraph,
    ),
    caret: { paragraph: row, offset: lengthOfParagraph(before) + lengthOfParagraph(pieces) },
  }
}

/**
 * Paragraphs with typed text put in where the caret is, each line of it a paragraph. Also where the caret stands then.
 */
export function insertText(
  paragraphs: readonly Paragraph[],
  caret: Caret | null,
  text: string,
): { paragraphs: Paragraph[]; caret: Caret } {
  const [first = '', ...more] = text.split('\n')
  return more.reduce(
    (so, line) => {
      const broken = breakParagraph(so.paragraphs, so.caret)
      return insertPieces(broken.paragraphs, broken.caret, [line])
    },
    insertPieces(paragraphs, caret, [first]),
  )
}

function breakParagraph(paragraphs: readonly Paragraph[], { paragraph, offset }: Caret) {
  return {
    paragraphs: paragraphs.flatMap((each, at) => (at === paragraph ? cut(each, offset) : [each])),
    caret: { paragraph: paragraph + 1, offset: 0 },
  }
}

/** Paragraphs in which the linked number with this place among all of them is plain text. */
export function unlink(paragraphs: readonly Paragraph[], which: number, text: string): Paragraph[] {
  let at = -1
  return paragraphs.map((paragraph) =>
    joinPieces(paragraph.map((piece) => (typeof piece !== 'string' && (at += 1) === which ? text : piece))),
  )
}
