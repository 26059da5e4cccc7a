import type { Doc } from '@/lib/document/model'
import { loadFonts } from '../fonts/load'
import { layout } from '../layout/layout'
import { pageSvg } from './page-svg'

/** How many pages the PDF has. */
export const pageCount = (doc: Doc): number => layout(doc, loadFonts().advance).length

/** One page of the PDF as SVG, counted from 1; null when there is no such page. */
export function renderPage(doc: Doc, number: number): string | null {
  const fonts = loadFonts()
  const page = layout(doc, fonts.advance).find((candidate) => candidate.number === number)
  return page ? pageSvg(page, fonts) : null
}
