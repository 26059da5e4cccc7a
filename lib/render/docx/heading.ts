import { BookmarkEnd, BookmarkStart, HeadingLevel, Paragraph, type ParagraphChild } from 'docx'
import type { HeadingBlock } from '@/lib/document/model'
import type { Context } from './context'
import { spaceAfterTable } from './table'
import { runs } from './text'

/** Word wants letters, digits and underscores, at most 40 of them. */
export const bookmarkName = (anchor: string) => anchor.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40)

/** A real heading (navigation pane, table of contents) with a bookmark of the section's name. */
export function renderHeading(
  { level, text, anchor }: HeadingBlock,
  { pageBreakBefore, keepNext, afterTable, bookmarkId }: Context,
): Paragraph {
  // docx's own Bookmark takes its number from a counter of the whole process: no two renderings would be alike. Its
  // documentation puts the two ends among a paragraph's children, as here; only its types forget to allow it.
  const children = [
    new BookmarkStart(bookmarkName(anchor), bookmarkId),
    ...runs(text),
    new BookmarkEnd(bookmarkId),
  ] as unknown as ParagraphChild[]
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore,
    keepNext,
    ...(afterTable && !pageBreakBefore && { spacing: { before: spaceAfterTable } }),
    children,
  })
}
