import type { IFontAttributesProperties } from 'docx'
import { type Face, fontNames, latinFont } from '../page-style'

/** Chinese in the official face, digits and Latin letters in Times New Roman. */
export const fontsOf = (face: Face): IFontAttributesProperties => ({
  ascii: latinFont,
  hAnsi: latinFont,
  cs: latinFont,
  eastAsia: fontNames[face].official,
  hint: 'eastAsia',
})

/** The Chinese face for everything, digits included. */
export const wholly = (face: Face): IFontAttributesProperties => {
  const { official } = fontNames[face]
  return { ascii: official, hAnsi: official, cs: official, eastAsia: official, hint: 'eastAsia' }
}

/** Word counts type in half points. */
export const halfPoints = (points: number) => points * 2
