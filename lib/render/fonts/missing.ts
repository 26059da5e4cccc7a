import type { Doc } from '@/lib/document/model'
import { characters } from '@/lib/std/text'
import { layout } from '../layout/layout'
import { loadFonts } from './load'

/**
 * Characters of a report that no font has, each once, in the order of the pages: they print as empty boxes, so whoever
 * writes must be told which.
 */
export function missingCharacters(doc: Doc): string[] {
  const fonts = loadFonts()
  const texts = layout(doc, fonts.advance).flatMap((page) => page.texts)
  return [
    ...new Set(
      texts.flatMap(({ text, face }) => characters(text).filter((character) => !fonts.canDraw(face, character))),
    ),
  ]
}
