import { HeadingLevel, Paragraph } from 'docx'
import type { TitleBlock } from '@/lib/document/model'
import { balancedLines } from '../balance'
import { type as typography } from '../page-style'
import type { Context } from './context'
import { runs } from './text'
import { linePitch, textWidth, twips } from './units'

const { size, linePitch: titlePitch } = typography.title

/**
 * The title: lines broken by sense as given, over-long ones again between words; below it the text is back on the grid
 * of lines.
 */
export function renderTitle({ lines }: TitleBlock, { pageBreakBefore }: Context): Paragraph {
  const broken = lines.flatMap((line) => balancedLines(line, Math.floor(textWidth / twips(size))))
  const height = broken.length * twips(titlePitch)
  const gridLines = Math.ceil((height + 0.75 * linePitch) / linePitch)
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    pageBreakBefore,
    spacing: { after: gridLines * linePitch - height },
    children: runs(broken.join('\n')),
  })
}
