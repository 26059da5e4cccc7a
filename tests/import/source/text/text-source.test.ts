import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { importText } from '@/lib/import/import-text'
import { sourceOfText } from '@/lib/import/source/text/text-source'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'
import { imported } from '../../fixtures'
import type { ExpectedPage } from '../html/fixtures'

const folder = path.join(import.meta.dirname, '../../../fixtures/text')
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

/**
 * The dialects: Markdown with tables of bars, and with HTML between; a cell a line; a table a line; columns aligned
 * with spaces.
 */
const files = ['markdown-bars.md', 'markdown-mixed.md', 'cell-a-line.txt', 'glued.txt', 'layout.txt'] as const

describe.each(files)('%s', (file) => {
  const { report, written, doubts } = imported(read(file))
  const expected = JSON.parse(read(file.replace(/\.\w+$/, '.json'))) as ExpectedPage

  test('every cell of the tables has the value that stands in the text', () => {
    const ids = [...cellsOf(formatById(report.content.format)).values()]
      .filter((cell) => cell.section !== 'otherMatters')
      .map((cell) => cell.id)
    expect(ids).toHaveLength(expected.otherwiseZero)
    const values = Object.fromEntries(ids.map((id) => [id, written.cells[id]?.value ?? null]))
    expect(values).toEqual(Object.fromEntries(ids.map((id) => [id, id in expected.cells ? expected.cells[id] : 0])))
    expect(doubts).toEqual({})
  })

  test('title, headings, signature, year and format', () => {
    expect({
      format: report.content.format,
      year: report.year,
      organisation: report.organisation,
      title: written.title,
      sections: written.sections.map((section) => section.heading),
      signature: written.signature,
    }).toEqual({
      format: expected.format,
      year: expected.year,
      organisation: expected.organisation,
      title: expected.title,
      sections: expected.sections,
      signature: expected.signature,
    })
  })

  test('what is not understood is named in the fixture', () => {
    expect(written.unread.map(({ text }) => text)).toEqual(expected.unread)
    expect(written.labels.map(({ found }) => found)).toEqual(expected.slips)
    expect(report.content.narrative.lead.flat()).toEqual(expected.lead)
  })

  test('the report can be kept as a file and read again', () => {
    expect(parseReportFile(printReportFile(report))).toEqual({ ok: true, value: report })
  })
})

describe('numbers that could belong to several cells belong to none', () => {
  const row = 'requests.received.'
  const received = (written: string) =>
    imported(
      read('glued.txt').replace(
        '一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9',
        `一、本年新收政府信息公开申请数量 ${written}`,
      ),
    )

  test.each(['900000 9', '9000009', '9 0 0 0 0 9', '9 0 0 0 0 0 0 9', '9', '9 0 0 0 0 0 约9'])('%s', (written) => {
    const { report, notes } = received(written)
    expect(Object.keys(report.content.cells).filter((id) => id.startsWith(row))).toEqual([])
    expect(report.content.cells['requests.broughtForward.naturalPersons']).toBe(0)
    const kept = [
      ...Object.values(report.content.unread),
      ...imported(read('glued.txt')).written.unread.map(({ text }) => text),
    ].join(' ')
    const left = received(written)
      .written.unread.map(({ text }) => text)
      .join(' ')
    expect(`${kept} ${left}`).toContain(written.split(' ')[0])
    if (!written.includes('约'))
      expect(notes.map(({ text }) => text).join()).toContain('无法确定各属哪一格，请对照原文填写')
  })

  test('a cell a line: a blank one lost', () => {
    const { report } = imported(read('cell-a-line.txt').replace(/(一、本年新收[^\d]+\n6\n)0\n/, '$1'))
    expect(Object.keys(report.content.cells).filter((id) => id.startsWith(row))).toEqual([])
    expect(report.content.unread['requests.received.naturalPersons']).toBe('6 0 0 0 0 6')
  })

  test('aligned columns: a blank one', () => {
    const { report } = imported(
      read('layout.txt').replace(
        '（一）予以公开                          1       0',
        '（一）予以公开                          1        ',
      ),
    )
    expect(Object.keys(report.content.cells).filter((id) => id.startsWith('requests.disclosed'))).toEqual([])
    expect(report.content.unread['requests.disclosed.naturalPersons']).toBe('1 0 0 0 0 1')
  })

  test('表四 with one number too few', () => {
    const { report } = imported(
      read('glued.txt').replace(/0 0 0 0 0 0 0 0 0 0 0 0 0 0 0(?=\n五)/, '0 0 0 0 0 0 0 0 0 0 0 0 0 0'),
    )
    expect(Object.keys(report.content.cells).filter((id) => id.startsWith('cases'))).toEqual([])
  })

  test('heads that cannot all be read leave a doubt', () => {
    const { report, doubts } = imported(
      read('glued.txt').replace('行政复议 行政诉讼 结果维持 结果纠正', '行政复议 行政诉讼 结果'),
    )
    expect(report.content.cells['cases.reconsideration.upheld']).toBe(0)
    expect(doubts['cases.reconsideration.upheld' as never]).toBe('表头没有全部读出，数字按规定的列序读入')
  })
})

describe('labels in running text', () => {
  test('with wrong characters', () => {
    const { report, written, doubts } = imported(
      read('glued.txt').replace('二、上年结转政府信息公开申请数量', '二、上年结转政府信息公开申清数目'),
    )
    expect(report.content.cells['requests.broughtForward.naturalPersons']).toBe(0)
    expect(written.labels.map(({ found }) => found)).toContain('二、上年结转政府信息公开申清数目')
    expect(doubts['requests.broughtForward.naturalPersons' as never]).toContain('申清数目')
  })

  test('numbers with units, remarks and signs', () => {
    const { written } = imported(
      read('glued.txt')
        .replace('政府集中采购 28', '政府集中采购 14批')
        .replace('规范性文件 0 0 0', '规范性文件 45（其中修改7件） / 无'),
    )
    expect(written.cells['proactive.procurement.procurementItems' as never]).toEqual({ text: '14批', value: 14 })
    expect(written.cells['proactive.normativeDocuments.newlyMade' as never]).toEqual({
      text: '45（其中修改7件）',
      value: 45,
    })
    expect(written.cells['proactive.normativeDocuments.newlyDisclosed' as never]).toEqual({ text: '/', value: null })
  })
})

test('a table on one line with the headings of its sections', () => {
  const { report, written } = imported(read('glued.txt').replace(/\n(?=[二三四]、|第二十条|（本列|行政复议 )/g, ' '))
  expect(report.content.cells).toEqual(imported(read('glued.txt')).report.content.cells)
  expect(written.sections.map(({ heading }) => heading)).toContain('四、政府信息公开行政复议、行政诉讼情况')
})

test('prose stays prose, tabs or not', () => {
  const kinds = (text: string) => sourceOfText(text).blocks.map(({ kind }) => kind)
  expect(kinds('某局\n\t本年公开信息 3 条，其中规章 0 件。\n无\n5\n行政许可')).toEqual([
    'text',
    'text',
    'text',
    'text',
    'text',
  ])
})

test.each([
  ['labels without numbers', '行政处罚 '.repeat(30_000)],
  ['glued rows', '行政处罚 1 2 3 '.repeat(20_000)],
  ['numbers', '1 '.repeat(200_000)],
  ['lines of numbers', '1\n'.repeat(80_000)],
  ['pieces of labels', '行政\n处罚\n'.repeat(20_000)],
  ['aligned rows', '  行政处罚    1    2    3\n'.repeat(8_000)],
  ['bars', '|'.repeat(300_000)],
  ['rows of bars', '|行政处罚|1|2|\n'.repeat(10_000)],
  ['stars', '**a'.repeat(100_000)],
  ['brackets', '[a]('.repeat(100_000)],
  ['tables that never close', '<table>'.repeat(100_000)],
  ['lines with tables that never close', '<table>\n'.repeat(20_000)],
])('a great many %s: time that grows with the square of the length would run into the time limit', (_, text) => {
  const result = importText(text)
  if (!result.ok) expect(result.message).toMatch(/\p{Script=Han}/u)
  else expect(result.value.report.year).toBeGreaterThan(2000)
})
