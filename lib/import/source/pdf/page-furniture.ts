import type { PdfPage } from './page'
import { linesOf, type TextLine, textOfLine } from './text-lines'

const pageNumber =
  /^[\s\-—–－─·~～]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／，,]?\s*(?:共\s*)?\d{1,3}\s*(?:页)?)?[\s\-—–－─·~～]*$/

/** The part of a page's height at its head and foot where numbers and running heads stand. */
const edge = 0.13

const isAtEdge = (line: TextLine, page: PdfPage) =>
  line.baseline < edge * page.height || line.baseline > (1 - edge) * page.height

/**
 * Lines that belong to the paper and not to the text: page numbers, and what stands in the same place of most pages (a
 * browser’s address line).
 */
export function furnitureOf(pages: readonly PdfPage[]): (line: TextLine, page: PdfPage) => boolean {
  // The page number is on the outer side: left of what stands beside it on one page, right of it on the next.
  const key = (line: TextLine) =>
    `${Math.round(line.baseline / 2)} ${[...textOfLine(line).replace(/\d+/g, '#').replace(/\s/g, '')].sort().join('')}`
  const times = new Map<string, number>()
  for (const page of pages) {
    for (const line of linesOf(page.pieces))
      if (isAtEdge(line, page)) times.set(key(line), (times.get(key(line)) ?? 0) + 1)
  }
  const repeated = Math.max(2, pages.length * 0.6)
  return (line, page) =>
    isAtEdge(line, page) && (pageNumber.test(textOfLine(line)) || (times.get(key(line)) ?? 0) >= repeated)
}
