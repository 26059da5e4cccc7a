import { characters } from '@/lib/std/text'
import type { Fonts } from '../fonts/fonts'
import type { Page, PlacedText } from '../layout/placed'
import { runsOf } from '../layout/runs'
import { mm, page as paper, rule, type Face } from '../page-style'

const short = (value: number) => String(Math.round(value * 100) / 100)
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/**
 * One page as SVG with the outlines of its glyphs: what a browser shows is the page of the PDF, whatever fonts it has.
 * For those who cannot see it the whole text is the label.
 */
export function pageSvg(page: Page, fonts: Fonts): string {
  const glyphs = new Map<string, { id: string; path: string; scale: number }>()
  const glyph = (face: Face, character: string) => {
    const key = `${face}${character}`
    const known = glyphs.get(key)
    if (known) return known
    const { path, unitsPerEm } = fonts.glyphPath(face, character)
    const added = { id: `g${glyphs.size.toString(36)}`, path, scale: 1 / unitsPerEm }
    glyphs.set(key, added)
    return added
  }
  const draw = (text: PlacedText) =>
    runsOf(text, fonts.faceFor, fonts.advance)
      .flatMap((run) => {
        let x = run.x
        return characters(run.text).map((character) => {
          const { id, path, scale } = glyph(run.face, character)
          const size = Math.round(text.size * scale * 1e5) / 1e5
          const use = path === '' ? '' : `<use href="#${id}" transform="matrix(${size} 0 0 ${-size} ${short(x)} ${short(text.baseline)})"/>`
          x += fonts.advance(run.face, character) * text.size + text.spacing
          return use
        })
      })
      .join('')
  const drawn = page.texts.map(draw).join('')
  const rules = page.rules.map(({ x1, y1, x2, y2 }) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`).join('')
  const defs = [...glyphs.values()].filter(({ path }) => path !== '').map(({ id, path }) => `<path id="${id}" d="${path}"/>`).join('')
  const label = escape(page.texts.map(({ text }) => text).join('\n'))
  const [width, height] = [mm(paper.width), mm(paper.height)].map(short)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${label}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/><defs>${defs}</defs>${drawn}${rules && `<path d="${rules}" stroke="#000" stroke-width="${rule.width}" fill="none"/>`}</svg>`
  )
}
