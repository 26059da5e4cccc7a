import type { Block, Doc } from '@/lib/document/model'
import type { Chunk } from './chunk'
import { withMargins } from './margins'
import { paginate } from './paginate'
import type { Measure, Page } from './placed'
import { signaturePiece } from './signature'
import { tableChunk } from './table'
import { headingChunk, paragraphChunks } from './text-blocks'
import { titleChunk } from './title'

/**
 * Lays a document out on pages: 22 lines of 28 characters, tables whole wherever a page can hold them. The same on
 * server and browser, given the same widths.
 */
export function layout(doc: Doc, measure: Measure): Page[] {
  const chunks: Chunk[] = []
  let breakBefore = false
  const add = (...more: Chunk[]) => {
    chunks.push(...more.map((chunk, index) => (index === 0 && breakBefore ? { ...chunk, breakBefore } : chunk)))
    breakBefore = false
  }
  for (const [index, block] of doc.blocks.entries()) {
    if (block.type === 'pageBreak') breakBefore = true
    // The signature moves to a new page only together with the text before it, never alone (此页无正文 is forbidden).
    else if (block.type === 'signature')
      chunks.push(
        { ...(chunks.pop() ?? { pieces: [] }), keepWithNext: true },
        { pieces: [signaturePiece(block, measure)] },
      )
    else add(...chunksOf(block, doc.blocks[index + 1], measure))
  }
  return paginate(chunks).map((page) => withMargins(page, doc.meta, measure))
}

function chunksOf(
  block: Exclude<Block, { type: 'pageBreak' | 'signature' }>,
  next: Block | undefined,
  measure: Measure,
): Chunk[] {
  switch (block.type) {
    case 'title':
      return [titleChunk(block, measure)]
    case 'heading':
      // A heading without text, as in a draft, has nothing to stay with: else a chain of them would take whole pages
      // along.
      return [
        { ...headingChunk(block, measure), keepWithNext: !(next?.type === 'heading' && next.level <= block.level) },
      ]
    case 'paragraph':
      return paragraphChunks(block, measure)
    case 'table':
      return [tableChunk(block, measure)]
  }
}
