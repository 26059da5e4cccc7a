import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compareCopy, isTrueCopy } from '@/lib/checks/copy/compare-copy'
import { printedText } from '@/lib/import/printed-text'
import { renderDocx } from '@/lib/render/docx/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { findPrintedCode } from '@/lib/report/printed-code'
import { compared, docOf, none, printedCode, record, reports } from './copies'

const characterMaps = path.join(process.cwd(), 'node_modules/pdfjs-dist/cmaps/')

describe('a true copy differs in nothing', () => {
  test.each(reports.map((report) => ({ name: `${report.organisation} ${report.year}`, report })))(
    '$name',
    async ({ report }) => {
      const doc = docOf(report)
      const [docx, pdf] = [renderDocx(doc), await renderPdf(doc)]
      expect(await compared(report, 'a.docx', docx)).toEqual(none)
      expect(await compared(report, 'a.pdf', pdf)).toEqual(none)
      for (const bytes of [docx, pdf])
        expect(findPrintedCode(await printedText({ name: '', bytes }, characterMaps))).toEqual(printedCode)
    },
  )

  test('there are enough of them', () => {
    expect(reports.length).toBeGreaterThanOrEqual(13)
  })

  test('nor does the product’s own data file', async () => {
    expect(compareCopy(reports[0]!, { report: reports[0]!, written: null })).toEqual(none)
    expect(isTrueCopy(none)).toBe(true)
  })
})

/** Our Word file with its text changed as somebody would in Word. */
function edited(change: (xml: string) => string): Uint8Array {
  const members = unzipSync(renderDocx(docOf(record)))
  const before = strFromU8(members['word/document.xml']!)
  const after = change(before)
  if (after === before) throw new Error('nothing was changed')
  return zipSync({ ...members, 'word/document.xml': strToU8(after) })
}
const differences = async (change: (xml: string) => string) => compared(record, 'a.docx', edited(change))

const textsIn = (xml: string) => [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]!)
const longText = (xml: string) =>
  textsIn(xml).find((text) => text.length > 60 && text.includes('，') && text.indexOf('。') > 30)!
const figure = (xml: string) => {
  const match = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>)[^])*?<w:t(?:\s[^>]*)?>(\d{2,})<\/w:t>/g)][0]!
  return { at: match.index + match[0].length - '</w:t>'.length - match[1]!.length, text: match[1]! }
}

describe('what was changed in Word is listed, and nothing else', () => {
  test('one digit in a cell', async () => {
    let typed = ''
    const found = await differences((xml) => {
      const { at, text } = figure(xml)
      typed = `${text.slice(0, -1)}${(Number(text.at(-1)) + 1) % 10}`
      return xml.slice(0, at) + typed + xml.slice(at + text.length)
    })
    expect(found).toMatchObject({ sentences: [], words: [], numbers: [{ copy: typed }] })
    expect(found.numbers).toHaveLength(1)
    expect(found.numbers[0]!.record).not.toBe(typed)
  })

  test.each(['/', '约20', ''])('a figure written over with %j', async (typed) => {
    const found = await differences((xml) => {
      const { at, text } = figure(xml)
      return xml.slice(0, at) + typed + xml.slice(at + text.length)
    })
    expect(found).toMatchObject({ sentences: [], words: [], numbers: [{ copy: typed }] })
  })

  test('one sentence', async () => {
    const found = await differences((xml) => xml.replace(longText(xml), longText(xml).replace('，', '，另外还')))
    expect(found).toMatchObject({ numbers: [], words: [] })
    expect(found.sentences).toHaveLength(1)
    expect(found.sentences[0]!.after).toContain('另外还')
    expect(found.sentences[0]!.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: '另外还' },
    ])
  })

  test('a sentence taken out, and one put in', async () => {
    const cut = await differences((xml) => xml.replace(longText(xml), longText(xml).replace(/^[^。]*。/, '')))
    expect(cut.sentences.every(({ before, after }) => before !== '' && after !== before)).toBe(true)
    expect(cut).toMatchObject({ numbers: [], words: [] })
    const put = await differences((xml) => xml.replace(longText(xml), `${longText(xml)}全年另接待来访群众一百人次。`))
    expect(put).toMatchObject({
      numbers: [],
      words: [],
      sentences: [{ before: '', after: '全年另接待来访群众一百人次。' }],
    })
  })

  test('a heading, a label, the title, the date', async () => {
    expect(await differences((xml) => xml.replace('五、存在的主要问题及改进情况', '五、主要问题和改进情况'))).toEqual({
      numbers: [],
      sentences: [],
      words: [{ name: '部分标题', record: '五、存在的主要问题及改进情况', copy: '五、主要问题和改进情况' }],
    })
    const label = await differences((xml) => xml.replace(/>规章<\/w:t>/, '>规章制度</w:t>'))
    // Under another label the figures of the row are other figures: they are missing, and the label stands there as
    // words of nobody.
    expect(label).toMatchObject({
      numbers: [{ copy: null }, { copy: null }, { copy: null }],
      sentences: [{ before: '', after: '规章制度' }],
      words: [],
    })
    expect(label.numbers.every(({ name }) => name.includes('规章'))).toBe(true)
    const date = await differences((xml) => xml.replace(/(2026年1月)\d+日/, '$128日'))
    expect(date).toMatchObject({ numbers: [], sentences: [], words: [{ name: '成文日期', copy: '2026年1月28日' }] })
  })

  test('a whole section', async () => {
    const found = await differences((xml) => {
      const from = xml.lastIndexOf('<w:p>', xml.indexOf('六、其他需要报告的事项'))
      return (
        xml.slice(0, from) +
        xml.slice(xml.indexOf('<w:sectPr', from) < 0 ? xml.indexOf('</w:body>') : xml.lastIndexOf('<w:sectPr'))
      )
    })
    expect(found.words).toContainEqual({ name: '缺少的部分', record: '六、其他需要报告的事项', copy: '' })
    expect(found.numbers).toEqual([])
  })
})

test('the copy of another unit differs in its name, its figures and its sentences', async () => {
  const other = reports.find(({ organisation }) => organisation !== record.organisation)!
  const found = await compared(record, 'a.docx', renderDocx(docOf(other)))
  expect(found.words.map(({ name }) => name)).toEqual(expect.arrayContaining(['标题', '落款机关']))
  expect(found.numbers.length).toBeGreaterThan(10)
  expect(found.sentences.length).toBeGreaterThan(5)
  expect(isTrueCopy(found)).toBe(false)
})
