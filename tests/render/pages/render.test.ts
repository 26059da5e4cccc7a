import { describe, expect, it } from 'vitest'
import { loadFonts } from '@/lib/render/fonts/load'
import { layout } from '@/lib/render/layout/layout'
import { pageCount, renderPage } from '@/lib/render/pages/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { readPdf } from '../pdf/read-pdf'
import { sampleDoc } from '../sample-doc'

const doc = sampleDoc()

describe('pages of the preview', () => {
  it('are as many as the PDF has', async () => {
    expect(pageCount(doc)).toBe((await readPdf(await renderPdf(doc))).pages.length)
  })

  it('are counted from 1; there are no others', () => {
    const count = pageCount(doc)
    const pages = Array.from({ length: count }, (_, index) => renderPage(doc, index + 1))
    pages.forEach((svg, index) => expect(svg).toContain(`— ${index + 1} —`))
    for (const none of [0, -1, count + 1, 1.5, NaN]) expect(renderPage(doc, none)).toBeNull()
  })

  it('are the same each time', () => {
    expect(renderPage(doc, 2)).toBe(renderPage(doc, 2))
  })

  it('draw a glyph for each character', () => {
    const page = layout(doc, loadFonts().advance)[0]!
    const characters = page.texts
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '')
    expect(renderPage(doc, 1)!.match(/<use /g)).toHaveLength([...characters].length)
  })
})
