import PDFDocument from 'pdfkit'
import { loadFonts } from '@/lib/render/fonts/load'
import { layout } from '@/lib/render/layout/layout'
import { drawPage, type Painter } from '@/lib/render/pdf/draw-page'
import { renderPdf } from '@/lib/render/pdf/render'
import { sampleDoc } from '../render/sample-doc'

const doc = sampleDoc()

/** The same pages, laid out and drawn with nothing but pdfkit. */
async function barePdf(): Promise<number> {
  const fonts = loadFonts()
  const file = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7', font: '' })
  let bytes = 0
  const finished = new Promise((resolve) => {
    file.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length
    })
    file.on('end', resolve)
  })
  for (const page of layout(doc, fonts.advance)) {
    file.addPage({ size: 'A4', margin: 0 })
    for (const { text } of page.headings) file.outline.addItem(text)
    drawPage(page, fonts, file as unknown as Painter, (face) => fonts.sources[face].font)
  }
  file.end()
  await finished
  return bytes
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!

/** PDF of a report against bare pdfkit drawing the same positions with the same fonts; medians in milliseconds. */
export async function benchPdf(rounds = 40): Promise<{ name: string; ours: number; baseline: number; ratio: number }> {
  // A file that lacks something is made faster: without the same content there is nothing to compare.
  const [whole, bare] = [(await renderPdf(doc)).length, await barePdf()]
  if (Math.abs(whole / bare - 1) > 0.05) throw new Error(`our PDF has ${whole} bytes, that of bare pdfkit ${bare}`)

  const ways: { run: () => Promise<unknown>; times: number[] }[] = [
    { run: () => renderPdf(doc), times: [] },
    { run: barePdf, times: [] },
  ]
  for (let round = -8; round < rounds; round += 1) {
    // Who comes first changes, so that neither always pays for the other's garbage.
    for (const { run, times } of round % 2 === 0 ? ways : ways.toReversed()) {
      const start = performance.now()
      await run()
      if (round >= 0) times.push(performance.now() - start)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const [ours, baseline] = ways.map(({ times }) => median(times)) as [number, number]
  return { name: 'PDF per report / bare pdfkit', ours, baseline, ratio: ours / baseline }
}
