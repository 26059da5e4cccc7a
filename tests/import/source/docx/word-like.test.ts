import { describe, expect, test } from 'vitest'
import { gridOf } from '@/lib/formats/grid'
import { formatById } from '@/lib/formats/registry'
import type { TableDefinition } from '@/lib/formats/types'
import { textOf } from '@/lib/report/narrative'
import { expectedOf } from '../../fixtures'
import { importedDocx, tableCells } from './read-docx'
import { box, code, field, inList, kind, level, list, p, run, sdt, split, splitRuns, wordFile } from './word-file'
import { type Slot, type TableStyle, wordTable } from './word-tables'

/**
 * A report as it leaves Word after many hands: the hybrid of both formats, numbered by Word, with changes tracked and
 * controls around cells.
 */

const expected = expectedOf('hybrid')
const format = formatById('2021')
const valueOf = (id: string): string => String(id in expected.cells ? expected.cells[id] : 0)

/** The official table of 2021 with （六）其他处理 on one row. */
function hybridRows(table: TableDefinition): Slot[][] {
  const rows = gridOf(table).rows.map((row) =>
    row.map(({ text, colSpan, rowSpan, cellId }) => ({ text: cellId ? valueOf(cellId) : text, colSpan, rowSpan })),
  )
  const first = rows.findIndex((row) => row.some(({ text }) => text === '（六）其他处理'))
  if (first < 0) return rows
  const outcomes = rows.flat().find(({ text }) => text === '三、本年度办理结果')!
  outcomes.rowSpan -= 2
  rows.splice(first, 3, [{ text: '（六）其他处理', colSpan: 2, rowSpan: 1 }, ...rows[first + 2]!.slice(1)])
  return rows
}

/** 1.属于国家秘密 is typed without its number; every group of rows is a list of its own. */
function numbered(): NonNullable<TableStyle['content']> {
  let group = 10
  return (text) => {
    const label = /^(\d)\.(\p{Script=Han}.+)$/su.exec(text)
    if (!label)
      return text.length === 4 && text.endsWith('机构')
        ? p(text.slice(0, 2)) + p(text.slice(2))
        : split(text, '<w:jc w:val="center"/>')
    if (label[1] === '1') group += 1
    return `<w:p><w:pPr>${inList(group)}</w:pPr>${splitRuns(label[2]!, 4)}</w:p>`
  }
}

const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
const numbering = [
  kind(0, level(0, 'japaneseCounting', '%1、', '<w:pStyle w:val="1"/>'), level(1, 'chineseCountingThousand', '（%2）')),
  kind(1, level(0, 'decimal', '%1.')),
  list(1, 0),
  ...[11, 12, 13].map((id) => list(id, 1, anew)),
].join('')
const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`

const tracked = (was: string, is: string) =>
  `<w:p><w:del w:id="7" w:author="甲"><w:r><w:delText>${was}</w:delText></w:r></w:del><w:ins w:id="8" w:author="乙">${run(is)}</w:ins></w:p>`
const plain = numbered()
const styled: TableStyle = {
  content: (text, row, column) =>
    text === '6'
      ? tracked('12', text)
      : text === '150'
        ? sdt(`<w:p>${run('1')}${run('50')}</w:p>`)
        : plain(text, row, column),
  cell: (xml, row, column) => (row === 3 && column > 4 ? sdt(xml) : xml),
  row: (xml, row) => (row === 2 ? sdt(sdt(xml)) : xml),
}

const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${splitRuns(text, 2)}</w:p>`
const aspect = (text: string) => p(text, inList(1, 1))
const tables = format.sections.flatMap((section) => (section.kind === 'table' ? [section] : []))
const noticeBox = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('内部资料'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('内部资料'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

const body = [
  noticeBox,
  `<w:p>${splitRuns('云山市南浦区市场监督管理局')}<w:r><w:br/></w:r>${splitRuns('2024年政府信息公开工作年度报告')}</w:p>`,
  sdt(
    p('目录') + p('一、总体情况\t1') + p('二、主动公开政府信息情况\t2'),
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
  ),
  p(''),
  heading('总体情况'),
  p('2024年，我局照常推进公开工作。', '<w:ind w:firstLine="640"/>'),
  aspect('主动公开'),
  `<w:p>${run('公开信息')}${run('隐藏', '<w:vanish/>')}${field('begin')}${code(' =497 ')}${field('separate')}${run('497')}${field('end')}${run('条。')}</w:p>`,
  aspect('依申请公开'),
  p('收到申请6件，都按期答复。'),
  aspect('政府信息管理'),
  `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('信息先审后发，')}</w:p>${p('谁起草谁负责。')}`,
  aspect('平台建设'),
  p('整理了栏目。'),
  aspect('监督保障'),
  p('自查四次。'),
  ...tables.flatMap(({ heading: text, table }) => [
    heading(text.slice(2)),
    wordTable(hybridRows(table), styled),
    p(''),
  ]),
  heading('存在的主要问题及改进情况'),
  p('存在的主要问题：人员少。'),
  p('改进情况：增加一名专职人员。'),
  heading('其他需要报告的事项'),
  p('没有其他事项。'),
  '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
  split('云山市南浦区市场监督管理局', '<w:jc w:val="right"/>'),
  split('2025年1月20日', '<w:jc w:val="right"/>'),
].join('')

describe('a file as it leaves Word', () => {
  const read = importedDocx(wordFile(body, { numbering, styles }))

  test('every cell has its value', () => {
    const wanted = Object.fromEntries(
      Object.keys(tableCells(read)).map((id) => [id, id in expected.cells ? expected.cells[id] : 0]),
    )
    expect(Object.keys(wanted)).toHaveLength(expected.otherwiseZero)
    expect(tableCells(read)).toEqual(wanted)
  })

  test('only what differs from the format is noted', () => {
    expect(read.written.labels).toEqual([
      {
        expected: '（六）其他处理（分3行）',
        found: '（六）其他处理（未分行）',
        where: expect.stringMatching(/^第 2 个表格第 24 行第 \d 列$/) as string,
      },
    ])
    expect(read.written.unread).toEqual([{ text: '内部资料', where: '第 1 段的文本框' }])
  })

  test('headings carry the numbers of Word', () => {
    expect(read.written.sections.map((section) => section.heading)).toEqual(
      format.sections.map((section) => section.heading),
    )
    expect(read.written.aspects).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）平台建设',
      '（五）监督保障',
    ])
  })

  test('title, texts, signature', () => {
    expect(read.written.title).toBe('云山市南浦区市场监督管理局2024年政府信息公开工作年度报告')
    const { narrative } = read.report.content
    expect(textOf(narrative['overview.proactiveDisclosure'], () => '')).toBe('公开信息497条。')
    expect(textOf(narrative['overview.informationManagement'], () => '')).toBe('信息先审后发，谁起草谁负责。')
    expect(textOf(narrative['problems.problems'], () => '')).toContain('人员少')
    expect(read.written.signature).toEqual({ organisation: '云山市南浦区市场监督管理局', date: '2025年1月20日' })
  })
})
