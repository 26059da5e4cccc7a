import type { HeadingBlock, ParagraphBlock } from '@/lib/document/model'
import { grid, type } from '../page-style'
import type { Chunk, Piece } from './chunk'
import { baselineIn, frame } from './frame'
import { breakLines, type Line, type LineStyle } from './lines'
import type { Measure, PlacedHeading } from './placed'

/** The spacing that sets 28 characters of 16 pt into 156 mm. */
export const bodySpacing = grid.characterPitch - type.body.size

const indent = type.body.indent * grid.characterPitch

function linePiece(line: Line, x: number, style: LineStyle, heading?: Omit<PlacedHeading, 'y'>): Piece {
  return {
    height: grid.linePitch,
    draw: (top) => ({
      texts:
        line.text === ''
          ? []
          : [
              {
                text: line.text,
                x,
                baseline: baselineIn(frame.top + top, grid.linePitch, style.size),
                size: style.size,
                face: style.face,
                spacing: line.spacing,
              },
            ],
      headings: heading ? [{ ...heading, y: frame.top + top }] : [],
    }),
  }
}

function linePieces(text: string, style: LineStyle, measure: Measure, heading?: Omit<PlacedHeading, 'y'>): Piece[] {
  return breakLines(text, style, frame.width, measure, { indent }).map((line, index) =>
    linePiece(line, frame.left + (index === 0 ? indent : 0), style, index === 0 ? heading : undefined),
  )
}

/** A heading stays with what follows it. */
export function headingChunk({ text, level, anchor }: HeadingBlock, measure: Measure): Chunk {
  const { face, size } = level === 1 ? type.heading1 : type.heading2
  return {
    pieces: linePieces(text, { face, size, spacing: bodySpacing }, measure, { level, text, anchor }),
    keepWithNext: true,
  }
}

/** A paragraph may be split, but never so that one line of it stands alone at the foot or the head of a page. */
export function paragraphChunks({ text }: ParagraphBlock, measure: Measure): Chunk[] {
  const { face, size } = type.body
  const pieces = linePieces(text, { face, size, spacing: bodySpacing }, measure)
  if (pieces.length <= 3) return [{ pieces }]
  return [pieces.slice(0, 2), ...pieces.slice(2, -2).map((piece) => [piece]), pieces.slice(-2)].map((group) => ({
    pieces: group,
  }))
}
