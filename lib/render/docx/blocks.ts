import { type FileChild, LineRuleType, Paragraph } from 'docx'
import type { Block, HeadingBlock } from '@/lib/document/model'
import type { Context } from './context'
import { renderHeading } from './heading'
import { renderParagraph } from './paragraph'
import { renderSignature } from './signature'
import { fillsPage } from './table-height'
import { renderTable } from './table-slot'
import { renderTitle } from './title'

function renderBlock(block: Exclude<Block, { type: 'pageBreak' }>, context: Context): FileChild[] {
  switch (block.type) {
    case 'title':
      return [renderTitle(block, context)]
    case 'heading':
      return [renderHeading(block, context)]
    case 'paragraph':
      return [renderParagraph(block, context)]
    case 'table':
      return [renderTable(block, context)]
    case 'signature':
      return renderSignature(block, context)
  }
}

/** Two tables without a paragraph between them become one, and a document may not end in a table. */
const separator = () => new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })

/** A heading without text, as in a draft, has nothing to stay with: a chain of them would drag whole pages along. */
const standsEmpty = (heading: HeadingBlock, after: Block | undefined) =>
  after?.type === 'heading' && after.level <= heading.level

export function renderBlocks(blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'pageBreak') return []
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    const opensTallTable = block.type === 'heading' && after?.type === 'table' && fillsPage(after)
    const rendered = renderBlock(block, {
      pageBreakBefore: before?.type === 'pageBreak' || opensTallTable,
      keepNext: after?.type === 'signature' || (block.type === 'heading' && !standsEmpty(block, after)),
      afterTable: before?.type === 'table',
      bookmarkId: index + 1,
    })
    const needsSeparator =
      block.type === 'table' && (after === undefined || after.type === 'table' || after.type === 'pageBreak')
    return needsSeparator ? [...rendered, separator()] : rendered
  })
}
