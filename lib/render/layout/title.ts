import { characters } from '@/lib/std/text'
import { grid, type } from '../page-style'
import type { TitleBlock } from '@/lib/document/model'
import type { Chunk } from './chunk'
import { baselineIn, frame, snap } from './frame'
import { breakLines, textWidth, type LineStyle } from './lines'
import type { Measure } from './placed'

const style: LineStyle = { face: type.title.face, size: type.title.size, spacing: 0 }

/**
 * A line of the title that is too long is broken into lines of about the same length (GB/T 9704-2012, 7.3.1: 回行时做到词意完整、排列对称),
 * never into a full one and a rest of two characters.
 */
function balanced(text: string, measure: Measure): string[] {
  const lines = Math.ceil(textWidth(text, style, measure) / frame.width)
  if (lines < 2) return [text]
  const widest = frame.width
  for (let width = textWidth(text, style, measure) / lines; width < widest; width += type.title.size / 2) {
    const broken = breakLines(text, style, width, measure, { justify: false })
    if (broken.length <= lines) return broken.map((line) => line.text)
  }
  return breakLines(text, style, widest, measure, { justify: false }).map((line) => line.text)
}

/** The title, centred, with one empty line under it. */
export function titleChunk({ lines }: TitleBlock, measure: Measure): Chunk {
  const broken = lines.filter((line) => characters(line).length > 0).flatMap((line) => balanced(line, measure))
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
