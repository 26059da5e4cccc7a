import type { TableBlock } from '@/lib/document/model'
import { tableAir } from '../page-style'
import type { Chunk, Piece, Split } from './chunk'
import { frame, tolerance } from './frame'
import type { Measure } from './placed'
import { drawPart } from './table-draw'
import { linesOfRow, type Part, partHeight, sizeRows, sizeTable } from './table-size'

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const air: Piece = { height: tableAir.above, draw: () => ({}) }

/**
 * A table; where it is too tall for a page, the rows that fit are taken one page at a time, under the header rows
 * again.
 */
export function tableChunk(table: TableBlock, measure: Measure): Chunk {
  const sized = sizeTable(table, measure)
  const header = range(0, table.headerRows)
  const pieceOf = (part: Part): Piece => ({
    height: partHeight(part),
    draw: (top) => drawPart(part, top, measure),
    airAfter: tableAir.below,
  })
  const fits = (part: Part, room: number) => partHeight(part) <= room + tolerance

  /** From the row `start`; of that row the first `done` lines stand on pages before. */
  const splitFrom =
    (start: number, done: number): Split =>
    (room) => {
      const partTo = (end: number, lines?: number) =>
        sizeRows(sized, [...header, ...range(start, Math.min(end, table.rows.length))], {
          row: start,
          from: done,
          to: lines,
        })
      let end = start
      while (end < table.rows.length && fits(partTo(end + 1), room)) end += 1
      if (end > start) return { piece: pieceOf(partTo(end)), rest: end < table.rows.length ? splitFrom(end, 0) : null }
      if (start < table.rows.length && fits(partTo(start + 1), frame.height)) return null
      // A row that no page can hold is cut between its lines and goes on on the next page.
      const all = start < table.rows.length ? linesOfRow(sized, start) : 0
      let lines = all
      for (let least = done + 1; least < lines; ) {
        const tried = Math.ceil((least + lines) / 2)
        if (fits(partTo(start + 1, tried), room)) least = tried
        else lines = tried - 1
      }
      if (!fits(partTo(start + 1, lines), room) && room < frame.height - tolerance) return null
      const rest =
        lines < all ? splitFrom(start, lines) : start + 1 < table.rows.length ? splitFrom(start + 1, 0) : null
      return { piece: pieceOf(partTo(start + 1, lines)), rest }
    }
  const whole = pieceOf(sizeRows(sized, range(0, table.rows.length)))
  return { pieces: [air, { ...whole, split: splitFrom(table.headerRows, 0) }] }
}
