import type { SourceText } from './source'

/** What word processors leave in extracted text: marks of bookmarks, page numbers. */
const bookmark = /\[(?:bookmark|书签)[:：][^\]\n]{0,80}\]/gi
export const pageNumber =
  /^(?:[-—－–]{1,2}\s*\d{1,4}\s*[-—－–]{1,2}|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?)$/

/**
 * Paragraphs without residue (and without spaces as layout), and the residue with its places: it is no text of the
 * report, but it stood in the file.
 */
export function withoutResidue(texts: readonly SourceText[]): {
  texts: SourceText[]
  residue: { text: string; where: string }[]
} {
  const residue: { text: string; where: string }[] = []
  const kept = texts.flatMap((block): SourceText[] => {
    for (const [mark] of block.text.matchAll(bookmark)) residue.push({ text: mark, where: block.where })
    const text = block.text
      .replace(bookmark, '')
      .replace(/\s{40,}/g, ' ')
      .trim()
    if (pageNumber.test(text)) residue.push({ text, where: block.where })
    return text === '' || pageNumber.test(text) ? [] : [{ ...block, text }]
  })
  return { texts: kept, residue }
}
