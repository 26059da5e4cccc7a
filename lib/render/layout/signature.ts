import type { SignatureBlock } from '@/lib/document/model'
import { balancedLines } from '../balance'
import { grid, signature, type } from '../page-style'
import type { Piece } from './chunk'
import { baselineIn, frame } from './frame'
import { type LineStyle, textWidth } from './lines'
import type { Measure, PlacedText } from './placed'
import { printable } from './printable'
import { bodySpacing } from './text-blocks'

/**
 * The signature block (GB/T 9704-2012, 7.3.5.1): after an empty line the organ, centred over the date; the date ends
 * four characters from the right edge. A name too long for that moves left as far as the edge of the type area asks,
 * and then breaks.
 */
export function signaturePiece({ organisation, date }: SignatureBlock, measure: Measure): Piece {
  const style: LineStyle = { face: type.body.face, size: type.body.size, spacing: bodySpacing }
  const names = organisation === '' ? [] : balancedLines(printable(organisation), grid.characters - 1)
  const dateWidth = textWidth(date || '　　　　年　月　日', style, measure)
  const dateLeft = frame.right - signature.dateInset * grid.characterPitch - dateWidth
  const widest = Math.max(0, ...names.map((name) => textWidth(name, style, measure)))
  const centre = Math.min(dateLeft + dateWidth / 2, frame.right - widest / 2)
  const place = (text: string, x: number, line: number, top: number): PlacedText => ({
    text,
    x,
    baseline: baselineIn(frame.top + top + line * grid.linePitch, grid.linePitch, style.size),
    size: style.size,
    face: style.face,
    spacing: style.spacing,
  })
  return {
    height: (1 + names.length + (date === '' ? 0 : 1)) * grid.linePitch,
    draw: (top) => ({
      texts: [
        ...names.map((name, index) => place(name, centre - textWidth(name, style, measure) / 2, 1 + index, top)),
        ...(date === '' ? [] : [place(date, dateLeft, 1 + names.length, top)]),
      ],
    }),
  }
}
