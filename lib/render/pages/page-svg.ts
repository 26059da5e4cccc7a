import { characters } from '@/lib/std/text'
import type { Fonts } from '../fonts/fonts'
import { escapeHtml } from '../html/escape'
import type { Page, PlacedText } from '../layout/placed'
import { type Run, runsOf } from '../layout/runs'
import { mm, page as paper, rule } from '../page-style'

const short = (value: number) => String(Math.round(value * 100) / 100)

/**
 * One page as SVG with the outlines of its glyphs: what a browser shows is the page of the PDF, whatever fonts it has.
 * For those who cannot see it the whole text is the label; a title element would show it all under the mouse.
 */
export function pageSvg(page: Page, fonts: Fonts): string {
  const ids = new Map<string, string>()
  let outlines = ''
  const idOf = (path: string) => {
    const known = ids.get(path)
    if (known) return known
    const id = `p${page.number}-${ids.size.toString(36)}`
    ids.set(path, id)
    outlines += `<path id="${id}" d="${path}"/>`
    return id
  }
  /** A run in font units, so that its glyphs stand at whole numbers. */
  const drawRun = (run: Run, { size, spacing, baseline }: PlacedText) => {
    let x = 0
    let uses = ''
    let scale = 0
    for (const character of characters(run.text)) {
      const { path, unitsPerEm } = fonts.glyphPath(run.face, character)
      scale = size / unitsPerEm
      if (path !== '') uses += `<use href="#${idOf(path)}"${x === 0 ? '' : ` x="${Math.round(x / scale)}"`}/>`
      x += fonts.advance(run.face, character) * size + spacing
    }
    const factor = String(Math.round(scale * 1e6) / 1e6)
    return uses && `<g transform="matrix(${factor} 0 0 -${factor} ${short(run.x)} ${short(baseline)})">${uses}</g>`
  }
  const drawn = page.texts
    .map((text) =>
      runsOf(text, fonts.faceFor, fonts.advance)
        .map((run) => drawRun(run, text))
        .join(''),
    )
    .join('')
  const rules = page.rules.map(({ x1, y1, x2, y2 }) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`).join('')
  const label = escapeHtml(page.texts.map(({ text }) => text).join('\n')).replace(/\n/g, '&#10;')
  const [width, height] = [mm(paper.width), mm(paper.height)].map(short)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">` +
    `<rect width="100%" height="100%" fill="#fff"/><defs>${outlines}</defs>${drawn}${rules && `<path d="${rules}" stroke="#000" stroke-width="${rule.width}" fill="none"/>`}</svg>`
  )
}
