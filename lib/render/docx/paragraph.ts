import { Paragraph } from 'docx'
import type { ParagraphBlock } from '@/lib/document/model'
import type { Context } from './context'
import { styleId } from './styles'
import { spaceAfterTable } from './table'
import { runs } from './text'

export function renderParagraph(
  { text }: ParagraphBlock,
  { pageBreakBefore, keepNext, afterTable }: Context,
): Paragraph {
  return new Paragraph({
    style: styleId.body,
    pageBreakBefore,
    ...(keepNext && { keepNext }),
    ...(afterTable && !pageBreakBefore && { spacing: { before: spaceAfterTable } }),
    children: runs(text),
  })
}
