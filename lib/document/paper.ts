import { cutSentences } from '@/lib/std/chinese/sentences'
import type { Block, Doc, HeadingBlock, ParagraphBlock, TableBlock } from './model'

/**
 * A document as somebody reads it who wants to point at something: every cell, sentence and heading has a key. `place`
 * and `quote` are what is stored of a note (审核意见) there: the id of a cell, text or section, '' for the whole
 * report, and the words.
 */
export interface Spot {
  readonly key: string
  readonly place: string
  readonly quote: string
}

/** A sentence of a text, or the piece of the fee sentence that one figure stands in. */
export interface PaperPart extends Spot {
  readonly text: string /** Where it begins in the text of its field, in UTF-16 units. */
  readonly start: number
}

export type PaperBlock =
  | { readonly type: 'title'; readonly spot: Spot; readonly lines: readonly string[] }
  | (HeadingBlock & { readonly spot: Spot })
  | { readonly type: 'paragraph'; readonly field: string; readonly parts: readonly PaperPart[] }
  | TableBlock
  | { readonly type: 'signature'; readonly spot: Spot; readonly organisation: string; readonly date: string }

export const titleKey = 'title'
export const dateKey = 'date'
export const cellKey = (id: string): string => `cell:${id}`
export const headingKey = (anchor: string): string => `head:${anchor}`

/**
 * The paper of a document; page breaks are left out. `feeCells` are the cells of the fee sentence in the order in which
 * it names them.
 */
export function paperOf({ blocks }: Doc, feeCells: readonly string[] = []): PaperBlock[] {
  const fields = new Map<string, { count: number; length: number }>()
  return blocks.flatMap((block) => paperBlock(block, fields, feeCells) ?? [])
}

function paperBlock(
  block: Block,
  fields: Map<string, { count: number; length: number }>,
  feeCells: readonly string[],
): PaperBlock | null {
  switch (block.type) {
    case 'title':
      return { ...block, spot: { key: titleKey, place: '', quote: '' } }
    case 'heading':
      return { ...block, spot: { key: headingKey(block.anchor), place: block.anchor, quote: '' } }
    case 'paragraph':
      return feeCells.length > 0 && block.anchor?.startsWith(feePrefix(feeCells))
        ? feeParagraph(block, feeCells)
        : textParagraph(block, fields)
    case 'table':
      return block
    case 'signature':
      return { ...block, spot: { key: dateKey, place: 'issuedOn', quote: '' } }
    case 'pageBreak':
      return null
  }
}

function textParagraph(
  { text, anchor = '' }: ParagraphBlock,
  fields: Map<string, { count: number; length: number }>,
): PaperBlock {
  const { count, length } = fields.get(anchor) ?? { count: 0, length: 0 }
  const parts = cutSentences(text).map(
    ({ text: sentence, start }, at): PaperPart => ({
      key: `say:${anchor}:${count + at}`,
      place: anchor,
      quote: sentence.trim(),
      text: sentence,
      start: length + start,
    }),
  )
  // The line end between two paragraphs counts as one.
  fields.set(anchor, { count: count + parts.length, length: length + text.length + 1 })
  return { type: 'paragraph', field: anchor, parts }
}

const feePrefix = ([first = '']: readonly string[]) => first.split('.').slice(0, 2).join('.')

/**
 * The fee sentence names its figures one after another, each behind a comma; what comes before the last two belongs to
 * the first.
 */
function feeParagraph({ text, anchor = '' }: ParagraphBlock, feeCells: readonly string[]): PaperBlock {
  const pieces = text.split(/(?<=，)/)
  const opening = pieces.splice(0, pieces.length - feeCells.length + 1).join('')
  let start = 0
  const parts = [opening, ...pieces].map((piece, at): PaperPart => {
    const part = { key: cellKey(feeCells[at]!), place: feeCells[at]!, quote: '', text: piece, start }
    start += piece.length
    return part
  })
  return { type: 'paragraph', field: anchor, parts }
}

/** Every spot of a paper in reading order; the cells of tables too. */
export function spotsOf(paper: readonly PaperBlock[]): Spot[] {
  return paper.flatMap((block): Spot[] => {
    if (block.type === 'paragraph') return block.parts.map(({ key, place, quote }) => ({ key, place, quote }))
    if (block.type === 'table')
      return block.rows
        .flat()
        .flatMap(({ cellId }) => (cellId ? [{ key: cellKey(cellId), place: cellId, quote: '' }] : []))
    return [block.spot]
  })
}

/**
 * Where a note or a finding stands on the paper: at its cell; at the sentences that its words stand in; else at the
 * heading of its text or section; in the end at the title.
 */
export function keysAt(paper: readonly PaperBlock[], place: string, quote = ''): string[] {
  if (place === 'issuedOn' || place === 'signature') return [dateKey]
  const parts = paper.flatMap((block) => (block.type === 'paragraph' && block.field === place ? block.parts : []))
  const said = quote === '' ? [] : partsSaying(parts, quote)
  if (said.length > 0) return said.map(({ key }) => key)
  const spots = new Set(spotsOf(paper).map(({ key }) => key))
  const candidates = [cellKey(place), headingKey(place), parts[0]?.key ?? '', headingKey(place.split('.')[0]!)]
  return [candidates.find((key) => spots.has(key)) ?? titleKey]
}

/** The sentences that some words of a text stand in; they may begin in one and end in another. */
function partsSaying(parts: readonly PaperPart[], quote: string): PaperPart[] {
  let whole = ''
  for (const { text, start } of parts) whole = whole.padEnd(start, '\n') + text
  const from = whole.indexOf(quote)
  return from < 0 ? [] : parts.filter(({ text, start }) => start < from + quote.length && start + text.length > from)
}
