import { describe, expect, it } from 'vitest'
import type { Doc } from '@/lib/document/model'
import { renderHtmlBody } from '@/lib/render/html/render'
import { pageCount, renderPage } from '@/lib/render/pages/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { readHtml, textOf } from './html/read-html'
import { readPdf } from './pdf/read-pdf'
import { sampleDoc } from './sample-doc'

const bare = (text: string) => text.replace(/\s/g, '')
const sorted = (text: string) => [...bare(text)].sort().join('')

/** The text of the pages without their numbers. */
const labelOf = (svg: string) =>
  /aria-label="([^"]*)"/
    .exec(svg)![1]!
    .replace(/— \d+ —/, '')
    .replace(/&#10;/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
const pagesText = (doc: Doc) =>
  Array.from({ length: pageCount(doc) }, (_, index) => labelOf(renderPage(doc, index + 1)!)).join('\n')

/** Captions are for those who cannot see the heading above the table: they are on no page. */
const htmlText = (doc: Doc) => textOf(readHtml(renderHtmlBody(doc).replace(/<caption>[^<]*<\/caption>/g, '')))

describe.each([2019, 2024])('the outputs of a report of %i say the same', (year) => {
  const doc = sampleDoc({ year })

  it('PDF and page preview, character by character', async () => {
    const { pages } = await readPdf(await renderPdf(doc))
    expect(
      bare(
        pages
          .flatMap(({ texts }) => texts.map(({ text }) => text))
          .join('')
          .replace(/—\s*\d+\s*—/g, ''),
      ),
    ).toBe(bare(pagesText(doc)))
  })

  it('page preview and HTML: the same characters; cells stand on the pages line by line', () => {
    expect(sorted(pagesText(doc))).toBe(sorted(htmlText(doc)))
  })
})
