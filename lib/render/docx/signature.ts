import { Paragraph } from 'docx'
import type { SignatureBlock } from '@/lib/document/model'
import { characters } from '@/lib/std/text'
import { balancedLines } from '../balance'
import { grid, signature, type as typography } from '../page-style'
import type { Context } from './context'
import { styleId } from './styles'
import { runs } from './text'
import { linePitch, textWidth, twips } from './units'

/** Width in twips: a Chinese character is one pitch wide, a digit or Latin letter half. */
const widthOf = (text: string) =>
  twips(
    characters(text).reduce(
      (sum, ch) => sum + (/[\u0020-\u007e]/.test(ch) ? typography.body.size / 2 : grid.characterPitch),
      0,
    ),
  )

/** Stands in for a date that is not known yet: the organ keeps the place it will have. */
const usualDate = '2025年1月20日'

/**
 * Organ and date. Both are centred in the same box, whose right edge is that of the page and whose middle is the
 * middle of the date when it ends four characters from the edge: a date written in by hand stays under the organ.
 * A name too wide for the box gets a wider one, up to the whole line, and is broken between words beyond that.
 */
export function renderSignature(block: SignatureBlock, { pageBreakBefore }: Context): Paragraph[] {
  const box = 2 * twips(signature.dateInset * grid.characterPitch) + widthOf(block.date || usualDate)
  const names = block.organisation === '' ? [] : balancedLines(block.organisation, grid.characters - 1)
  const nameWidth = Math.max(box, ...names.map((name) => widthOf(name) + twips(grid.characterPitch / 2)))
  const parts = [
    { text: names.join('\n'), width: Math.min(nameWidth, textWidth) },
    { text: block.date, width: box },
  ].filter(({ text }) => text !== '')

  return parts.map(
    ({ text, width }, index) =>
      new Paragraph({
        style: styleId.signature,
        pageBreakBefore: pageBreakBefore && index === 0,
        indent: { left: textWidth - width },
        ...(index === 0 && { spacing: { before: (signature.lines - 2) * linePitch } }),
        keepNext: index < parts.length - 1,
        keepLines: true,
        children: runs(text),
      }),
  )
}
