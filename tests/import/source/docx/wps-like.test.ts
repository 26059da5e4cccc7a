import { describe, expect, test } from 'vitest'
import { gridOf } from '@/lib/formats/grid'
import { formatById } from '@/lib/formats/registry'
import { textOf } from '@/lib/report/narrative'
import { sampleCells, shown } from '../../sample-cells'
import { importedDocx, tableCells } from './read-docx'
import { inList, kind, level, list, p, run, sdt, splitRuns, tbl, tc, tr, wordFile } from './word-file'
import { wordTable } from './word-tables'

/**
 * A report as WPS writes it: a run per character, vMerge spelt out, spaces as layout, its own main part, everything
 * inside a page frame.
 */

const format = formatById('2019')
const cells = sampleCells(format)
const hint =
  '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312"/><w:vertAlign w:val="baseline"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
const one = (text: string, properties = '') =>
  `<w:p><w:pPr><w:keepNext w:val="0"/>${properties}<w:rPr><w:rFonts w:hint="default"/></w:rPr></w:pPr>${[...text].map((letter) => run(letter, hint)).join('')}</w:p>`
/** WPS pads numbers with all kinds of spaces. */
const padded = (text: string, at: number) =>
  one(['', '\u00a0', '\u3000', ' '][at % 4]! + text + (at % 3 === 0 ? ' ' : ''))

const table = (at: number) => {
  const section = format.sections[at]!
  if (section.kind !== 'table') throw new Error(section.id)
  const rows = gridOf(section.table).rows.map((row) =>
    row.map(({ text, colSpan, rowSpan, cellId }) => ({
      text: cellId ? `\u0001${shown(cells[cellId])}` : text,
      colSpan,
      rowSpan,
    })),
  )
  return wordTable(rows, {
    continued: '<w:vMerge w:val="continue"/>',
    content: (text, row, column) => (text.startsWith('\u0001') ? padded(text.slice(1), row + column) : sdt(one(text))),
  })
}

const numbering =
  kind(7, level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')) +
  kind(8, level(0, 'chineseCounting', '（%1）', '<w:suff w:val="nothing"/>')) +
  list(1, 7) +
  list(2, 8)
const heading = (text: string) => one(text.slice(2), inList(1))

const content = [
  one('白鹭市文化和旅游局'),
  one('二〇二〇年政府信息公开工作年度报告'),
  heading('一、总体情况'),
  ...format.aspects.flatMap((aspect, at) => [
    one(aspect.heading.slice(3), inList(2)),
    one(`这一方面做了${at + 3}件事。`),
  ]),
  heading('二、主动公开政府信息情况'),
  table(1),
  heading('三、收到和处理政府信息公开申请情况'),
  table(2),
  heading('四、政府信息公开行政复议、行政诉讼情况'),
  table(3),
  heading('五、存在的主要问题及改进情况'),
  one('存在的主要问题：栏目更新慢。'),
  one('改进情况：每周检查一次。'),
  heading('六、其他需要报告的事项'),
  one('无其他需要报告的事项。'),
  `<w:p>${splitRuns('白鹭市文化和旅游局')}<w:r><w:tab/></w:r>${splitRuns('2021年1月15日')}</w:p>`,
].join('')

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const elsewhere = (body: string) =>
  wordFile('', {
    numbering,
    files: {
      'word/document.xml': null,
      'word/_rels/document.xml.rels': null,
      'word/numbering.xml': null,
      'wps/main2.xml': body,
      'wps/num.xml': `<w:numbering xmlns:w="x">${numbering}</w:numbering>`,
      'wps/_rels/main2.xml.rels':
        '<Relationships xmlns="r"><Relationship Id="a" Type="http://x/relationships/numbering" Target="../wps/./num.xml"/><Relationship Id="b" Type="http://x/relationships/styles" Target="/word/styles.xml"/></Relationships>',
      '_rels/.rels':
        '<Relationships xmlns="r"><Relationship Id="c" Type="http://www.wps.cn/customData" Target="x.xml"/><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/wps/main2.xml"/></Relationships>',
      '[Content_Types].xml': `<Types xmlns="t"><Override PartName="/wps/main2.xml" ContentType="${main}"/></Types>`,
    },
  })
const inDocument = (body: string) =>
  `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"><w:body>${body}</w:body></w:document>`

describe.each([
  ['the paragraphs stand free', inDocument(content)],
  ['a page frame stands around everything', inDocument(tbl(tr(tc(content))) + p(''))],
  [
    'another prefix is in use',
    inDocument(content).replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:').replaceAll(' w:', ' ns0:'),
  ],
])('a file of WPS: %s', (_, document) => {
  const read = importedDocx(elsewhere(document))

  test('every cell has its value', () => {
    expect(tableCells(read)).toEqual(cells)
    expect(read.written.unread).toEqual([])
    expect(read.written.labels).toEqual([])
    expect(read.notes).toEqual([])
  })

  test('title, headings, texts, signature', () => {
    expect(read.report).toMatchObject({
      organisation: '白鹭市文化和旅游局',
      year: 2020,
      content: { format: '2019', issuedOn: '2021-01-15' },
    })
    expect(read.written.title).toBe('白鹭市文化和旅游局二〇二〇年政府信息公开工作年度报告')
    expect(read.written.sections.map((section) => section.heading)).toEqual(
      format.sections.map((section) => section.heading),
    )
    expect(read.written.aspects).toEqual(format.aspects.map((aspect) => aspect.heading))
    expect(textOf(read.report.content.narrative['overview.platforms'], () => '')).toBe('这一方面做了6件事。')
    expect(read.written.signature).toEqual({ organisation: '白鹭市文化和旅游局', date: '2021年1月15日' })
  })
})
