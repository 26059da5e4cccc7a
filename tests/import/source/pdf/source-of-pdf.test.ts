import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { sourceOfPdf } from '@/lib/import/source/pdf/source-of-pdf'
import { importSource } from '@/lib/import/understand/import-source'
import { importTables } from '@/lib/import/understand/import-tables'
import { renderPdf } from '@/lib/render/pdf/render'
import { sampleCells } from '../../sample-cells'
import { sampleReport, sampleSentences } from '../../sample-report'
import { drawnPdf } from './drawn-pdf'
import { handPdf } from './hand-pdf'

const cmaps = `${path.join(import.meta.dirname, '../../../../node_modules/pdfjs-dist/cmaps')}/`
const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../../fixtures/pdf', name)))

async function read(bytes: Uint8Array) {
  const source = await sourceOfPdf(bytes, cmaps)
  if (!source.ok) throw new Error(`${source.code}: ${source.message}`)
  return source.value
}

async function tablesIn(bytes: Uint8Array, id: FormatId) {
  const tables = importTables(await read(bytes), id)
  return {
    ...tables,
    values: Object.fromEntries(Object.entries(tables.cells).map(([cell, found]) => [cell, found!.value])),
  }
}

async function reportIn(bytes: Uint8Array) {
  const report = importSource(await read(bytes))
  if (!report.ok) throw new Error(report.message)
  return report.value
}

describe('every number of the three tables', () => {
  test.each([2024, 2020])('our own PDF of %s: strokes, a table over two pages', async (year) => {
    const id = year === 2024 ? '2021' : '2019'
    const bytes = await renderPdf(sampleReport(year))
    expect((await tablesIn(bytes, id)).values).toEqual(sampleCells(formatById(id)))
    const { report, written, doubts } = await reportIn(bytes)
    expect(report).toMatchObject({
      organisation: '江南市青山区市场监督管理局',
      year,
      content: { format: id, issuedOn: `${year + 1}-01-20` },
    })
    expect(written.labels).toEqual([])
    expect(written.unread).toEqual([])
    expect(written.sections[0]!.text).toBe(sampleSentences.lead)
    expect(written.sections[1]!.text).toContain(sampleSentences['overview.proactiveDisclosure'])
    expect(doubts['requests.received.naturalPersons']).toBe('从 PDF 读出，请逐格核对')
    expect(Object.keys(doubts)).toHaveLength(Object.keys(sampleCells(formatById(id))).length)
  })

  test.each([
    ['LibreOffice, from DOCX', 'libreoffice-2021.pdf', '2021'],
    ['LibreOffice, from HTML: rows split over pages', 'libreoffice-web-2021.pdf', '2021'],
    [
      'Chromium: a border around each cell, date and address on each page, signs of radicals',
      'chromium-2021.pdf',
      '2021',
    ],
    ['ReportLab: a Chinese font that is not in the file', 'reportlab-2019.pdf', '2019'],
  ] as const)('%s', async (_, name, id) => {
    const { values, labels } = await tablesIn(fixture(name), id)
    expect(values).toEqual(sampleCells(formatById(id)))
    expect(labels).toEqual([])
    const { report } = await reportIn(fixture(name))
    expect(report.content.format).toBe(id)
    expect(report.year).toBe(id === '2021' ? 2024 : 2020)
  })

  test('pdfkit: outlines of cells, the numbers of a row in one run', async () => {
    const { values, labels } = await tablesIn(await drawnPdf({ rules: true }), '2021')
    expect(values).toEqual(
      Object.fromEntries(
        Object.entries(sampleCells(formatById('2021'))).filter(
          ([id]) => id.startsWith('proactive.') || id.startsWith('requests.'),
        ),
      ),
    )
    expect(labels).toEqual([])
  })
})

describe('tables that nobody drew lines around', () => {
  test('rows with a label in one line are read where every number has its column; the others stay unread', async () => {
    const { values, unread } = await tablesIn(await drawnPdf({ rules: false }), '2021')
    const sample = sampleCells(formatById('2021'))
    expect(values['requests.withheldStateSecret.businesses']).toBe(sample['requests.withheldStateSecret.businesses'])
    const read = Object.entries(values).filter(([, value]) => value !== null)
    expect(read.length).toBeGreaterThan(60)
    expect(read.filter(([id, value]) => value !== sample[id as keyof typeof sample])).toEqual([])
    expect(unread.length).toBeGreaterThan(0)
  })
})

describe('what cannot be read gets a sentence', () => {
  const loop = '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>'
  test.each([
    ['nothing', new Uint8Array(), 'import.damaged'],
    ['garbage', new Uint8Array(20_000).map((_, at) => (at * 31) % 251), 'import.damaged'],
    ['half a file', fixture('chromium-2021.pdf').slice(0, 100_000), 'import.damaged'],
    [
      'no text at all (scanned)',
      handPdf(['<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>']),
      'import.noText',
    ],
    [
      'ten thousand pages',
      handPdf([
        `<</Type/Pages/Kids[${'3 0 R '.repeat(10_000)}]/Count 10000>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      ]),
      'import.tooLarge',
    ],
    ['a loop of pages', handPdf([loop]), 'import.damaged'],
    [
      'encrypted',
      handPdf(
        ['<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'],
        `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<41><41>]`,
      ),
      'import.encrypted',
    ],
    ['more than 20 MB', new Uint8Array(20_000_001), 'import.tooLarge'],
  ])('%s', async (_, bytes, code) => {
    const result = await sourceOfPdf(bytes)
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(/\p{Script=Han}{4}/u)
  })

  test('a drawing that holds itself is read once', async () => {
    const stream = (dict: string, body: string) => `<<${dict}/Length ${body.length}>>stream\n${body}\nendstream`
    const source = await sourceOfPdf(
      handPdf([
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 6 0 R>>/XObject<</X 5 0 R>>>>>>',
        stream('', 'BT /F 12 Tf 50 700 Td (hello) Tj ET /X Do'),
        stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>', '/X Do /X Do'),
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ]),
    )
    expect(source).toMatchObject({ ok: true, value: { blocks: [{ kind: 'text', text: 'hello', where: '第 1 页' }] } })
  })

  test('the bytes are left as they were', async () => {
    const bytes = fixture('reportlab-2019.pdf')
    const before = bytes.slice()
    await sourceOfPdf(bytes)
    expect(bytes).toEqual(before)
  })
})
