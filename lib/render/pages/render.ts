import type { Doc } from '@/lib/document/model'
import { loadFonts } from '../fonts/load'
import { layout } from '../layout/layout'
import { pageSvg } from './page-svg'

/** The pages of the PDF, one SVG each. */
export function renderPages(doc: Doc): string[] {
  const fonts = loadFonts()
  return layout(doc, fonts.advance).map((page) => pageSvg(page, fonts))
}
