import PDFDocument from 'pdfkit'
import { place } from '@/lib/document/place'
import { gridOf } from '@/lib/formats/grid'
import { formatById } from '@/lib/formats/registry'
import { tablesOf } from '@/lib/import/recognise/table-labels'
import { loadFonts } from '@/lib/render/fonts/load'
import { sampleCells, shown } from '../../sample-cells'

const format = formatById('2021')
const rowHeight = 24

/**
 * Tables 2 and 3 drawn by hand, each on a page: with an outline around each cell, or with no line at all. Long labels
 * take two lines.
 */
export async function drawnPdf({ rules }: { rules: boolean }): Promise<Uint8Array> {
  const cells = sampleCells(format)
  const file = new PDFDocument({ autoFirstPage: false, font: '' })
  const chunks: Uint8Array[] = []
  const finished = new Promise((resolve) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    file.on('end', resolve)
  })
  const font = loadFonts().sources.song.font as unknown as string
  for (const table of tablesOf(format).slice(0, 2)) {
    file.addPage({ size: 'A4', margin: 0 })
    file.font(font).fontSize(8)
    const grid = gridOf(table)
    const widths = Array.from({ length: grid.columns }, (_, column) =>
      grid.columns === 10 && column < 3 ? [40, 50, 170][column]! : grid.columns === 10 ? 36 : 120,
    )
    const edge = (column: number) => 30 + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
    for (const { cell, row, column, rowSpan, colSpan } of place(grid)) {
      const [left, top, width] = [edge(column), 40 + row * rowHeight, edge(column + colSpan) - edge(column)]
      if (rules)
        file
          .lineWidth(0.5)
          .rect(left, top, width, rowSpan * rowHeight)
          .stroke()
      const { cellId } = cell as { cellId?: keyof typeof cells }
      const text = cellId ? shown(cells[cellId]) : cell.text
      // A line holds as many characters as fit; numbers stand in the middle.
      const fits = Math.floor((width - 6) / 8)
      const lines = Array.from({ length: Math.ceil(text.length / fits) || 1 }, (_, at) =>
        cellId ? text : text.slice(at * fits, (at + 1) * fits),
      )
      ;(cellId ? [text] : lines).forEach((line, at) => {
        const x = cellId ? left + width / 2 - line.length * 2 : left + 3
        file.text(line, x, top + 2 + at * 8, { lineBreak: false })
      })
    }
  }
  file.end()
  await finished
  return new Uint8Array(Buffer.concat(chunks))
}
