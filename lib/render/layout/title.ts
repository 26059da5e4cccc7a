import { grid, type } from '../page-style'
import type { TitleBlock } from '@/lib/document/model'
import { balancedLines } from '../balance'
import type { Chunk } from './chunk'
import { baselineIn, frame, snap } from './frame'
import { textWidth, type LineStyle } from './lines'
import type { Measure } from './placed'

const style: LineStyle = { face: type.title.face, size: type.title.size, spacing: 0 }

const charactersInLine = Math.floor(frame.width / type.title.size)

/** The title, centred, with one empty line under it. */
export function titleChunk({ lines }: TitleBlock, measure: Measure): Chunk {
  const broken = lines.filter((line) => line !== '').flatMap((line) => balancedLines(line, charactersInLine))
  const pitch = type.title.linePitch
  return {
    pieces: [
      {
        height: snap(broken.length * pitch) + grid.linePitch,
        draw: (top) => ({
          texts: broken.map((text, index) => ({
            text,
            x: frame.left + (frame.width - textWidth(text, style, measure)) / 2,
            baseline: baselineIn(frame.top + top + index * pitch, pitch, style.size),
            size: style.size,
            face: style.face,
            spacing: 0,
          })),
        }),
      },
    ],
  }
}
