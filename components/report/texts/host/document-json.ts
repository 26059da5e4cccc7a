import type { CellId } from '@/lib/formats/types'
import { joinPieces, type Paragraph } from '@/lib/report/narrative'

/** A document of the text editor as plain data: paragraphs of text and linked numbers, nothing else. */
export interface DocumentJson {
  readonly type: 'doc'
  readonly content: ParagraphJson[]
}
interface ParagraphJson {
  readonly type: 'paragraph'
  readonly content?: PieceJson[]
}
type PieceJson =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'linkedNumber'; readonly attrs: { readonly cell: CellId } }

/** Paragraphs as a document; a text without any is one empty paragraph, where one can begin to write. */
export function documentOf(paragraphs: readonly Paragraph[]): DocumentJson {
  const content = paragraphs.map((paragraph): ParagraphJson => {
    const pieces = joinPieces(paragraph).map(
      (piece): PieceJson =>
        typeof piece === 'string'
          ? { type: 'text', text: piece }
          : { type: 'linkedNumber', attrs: { cell: piece.cell } },
    )
    return pieces.length > 0 ? { type: 'paragraph', content: pieces } : { type: 'paragraph' }
  })
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** A document as paragraphs, blank ones too. */
export function paragraphsOfDocument({ content }: DocumentJson): Paragraph[] {
  return content.map(({ content: pieces = [] }) =>
    joinPieces(pieces.map((piece) => (piece.type === 'text' ? piece.text : { cell: piece.attrs.cell }))),
  )
}
