import type { TableBlock } from '@/lib/document/model'
import type { Chunk, Piece, Split } from './chunk'
import { tolerance } from './frame'
import type { Measure } from './placed'
import { drawPart } from './table-draw'
import { partHeight, sizeRows, type Part } from './table-size'

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const pieceOf = (part: Part, measure: Measure): Piece => ({ height: partHeight(part), draw: (top) => drawPart(part, top, measure), snapAfter: true })

/** A table; where it is too tall for a page, the rows that fit are taken one page at a time, under the header rows again. */
export function tableChunk(table: TableBlock, measure: Measure): Chunk {
  const header = range(0, table.headerRows)
  const splitFrom = (start: number): Split => (room) => {
    const partTo = (end: number) => sizeRows(table, [...header, ...range(start, end)], measure)
    let end = start
    while (end < table.rows.length && partHeight(partTo(end + 1)) <= room + tolerance) end += 1
    return end === start ? null : { piece: pieceOf(partTo(end), measure), rest: end < table.rows.length ? splitFrom(end) : null }
  }
  return { pieces: [pieceOf(sizeRows(table, range(0, table.rows.length), measure), measure)], split: splitFrom(table.headerRows) }
}
