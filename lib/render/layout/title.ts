import type { TitleBlock } from '@/lib/document/model'
import { balancedLines } from '../balance'
import { grid, type } from '../page-style'
import type { Chunk } from './chunk'
import { baselineIn, frame, snap } from './frame'
import { type LineStyle, textWidth } from './lines'
import type { Measure } from './placed'
import { printable } from './printable'

const style: LineStyle = { face: type.title.face, size: type.title.size, spacing: 0 }

const charactersInLine = Math.floor(frame.width / type.title.size)

/** The title, centred, with one empty line under it. What its lines leave of the grid stands above it. */
export function titleChunk({ lines }: TitleBlock, measure: Measure): Chunk {
  const broken = lines
    .map(printable)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => balancedLines(line, charactersInLine))
  if (broken.length === 0) return { pieces: [] }
  const pitch = type.title.linePitch
  const height = snap(broken.length * pitch)
  const above = height - broken.length * pitch
  return {
    pieces: [
      {
        height: height + grid.linePitch,
        draw: (top) => ({
          texts: broken.map((text, index) => ({
            text,
            x: frame.left + (frame.width - textWidth(text, style, measure)) / 2,
            baseline: baselineIn(frame.top + top + above + index * pitch, pitch, style.size),
            size: style.size,
            face: style.face,
            spacing: 0,
          })),
        }),
      },
    ],
  }
}
