import { describe, expect, test } from 'vitest'
import { format2019 } from '@/lib/formats/2019'
import { format2021 } from '@/lib/formats/2021'
import type { Source, SourceCell } from '@/lib/import/recognise/source'
import { CellSink } from '@/lib/import/understand/cell-sink'
import { importSource } from '@/lib/import/understand/import-source'

const cell = (text: string): SourceCell => ({ text, where: '第 3 行' })
const count = 'requests.received.naturalPersons'

/** Numbers as people write them into a cell for a whole number: value, or null for what is blank or none. */
describe('cells of whole numbers', () => {
  test.each([
    ['0', 0],
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['\u00a0\u3000 7 \u00a0', 7],
    ['7\u200b', 7],
    ['14批', 14],
    ['14 件', 14],
    ['45（其中修改7件）', 45],
    ['45件(其中修改7件)', 45],
    ['+3', 3],
    ['＋３', 3],
    ['', null],
    ['\u3000', null],
    ['/', null],
    ['／', null],
    ['-', null],
    ['—', null],
    ['——', null],
    ['无', null],
    ['约20', null],
    ['〇', null],
    ['3、4', null],
    ['O', null],
  ])('%j is %j, and stands beside it as written', (text, value) => {
    const sink = new CellSink(format2021)
    sink.value(count, cell(text))
    expect(sink.cells[count]).toEqual({ text: text.trim(), value })
  })
})

describe('cells of changes', () => {
  test.each([
    ['－155', -155],
    ['−29', -29],
    ['–4', -4],
    ['-13项', -13],
    ['＋19', 19],
    ['- 5', -5],
    ['-', null],
    ['/', null],
    ['', null],
  ])('%j is %j', (text, value) => {
    const sink = new CellSink(format2019)
    sink.value('proactive.licences.itemsChange', cell(text))
    expect(sink.cells['proactive.licences.itemsChange']).toEqual({ text: text.trim(), value })
  })
})

describe('cells of money in 万元', () => {
  test.each([
    ['565.29万元', '565.29'],
    ['2379600元', '237.96'],
    ['329.1877(万元）', '329.1877'],
    ['１，００７．２５', '1007.25'],
    ['1,007.25万', '1007.25'],
    ['0', '0'],
    ['0元', '0'],
    ['', null],
    ['/', null],
    ['-', null],
    ['无', null],
    ['五万元', null],
  ])('%j is %j', (text, value) => {
    const sink = new CellSink(format2021)
    sink.value('proactive.charges.collected', cell(text))
    expect(sink.cells['proactive.charges.collected']).toEqual({ text: text.trim(), value })
  })
})

describe('doubts', () => {
  const row = (...texts: string[]) => texts.map(cell)
  const read = (rows: SourceCell[][], doubtful?: string) => {
    const source: Source = {
      blocks: [
        { kind: 'text', text: '某局2023年政府信息公开工作年度报告', where: '' },
        { kind: 'table', rows },
      ],
      ...(doubtful && { doubtful }),
    }
    const result = importSource(source)
    if (!result.ok) throw new Error(result.message)
    return result.value.doubts
  }
  const heads = row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')

  test('none where labels are exact, however they are numbered and padded', () => {
    expect(read([heads, row('规 章', '1', '2', '3'), row('行政规范性文件（县政府）', '1', '2', '3')])).toEqual({})
    expect(read([row('1、属于国家秘密', '1', '0', '0', '0', '0', '0', '1'), row('行政许可', '3')])).toEqual({})
  })

  test('a row under another name', () => {
    expect(read([heads, row('行政规范文件', '1', '2', '3')])).toEqual({
      'proactive.normativeDocuments.issued': '项目名称写作“行政规范文件”，按“行政规范性文件”读入',
      'proactive.normativeDocuments.repealed': '项目名称写作“行政规范文件”，按“行政规范性文件”读入',
      'proactive.normativeDocuments.inForce': '项目名称写作“行政规范文件”，按“行政规范性文件”读入',
    })
  })

  test('a column under another name', () => {
    expect(
      read([
        row('信息内容', '本年制发件数', '本年废止件数', '现有有效件数'),
        row('规章', '1', '2', '3'),
        row('行政规范性文件', '', '', '/'),
      ]),
    ).toEqual({
      'proactive.rules.inForce': '项目名称写作“现有有效件数”，按“现行有效件数”读入',
    })
    expect(read([row('信息内容', '本年制发件数', '本年废止件数', '有效'), row('规章', '1', '', '')])).toEqual({
      'proactive.rules.issued': '各列的名称没有全部读出，按规定的顺序读入',
    })
  })

  test('an amount in 元, by its cell or by its column', () => {
    const charges = (head: string, amount: string) =>
      read([row('信息内容', head), row('行政事业性收费', amount), heads, row('规章', '0', '0', '0')])
    expect(charges('本年收费金额（单位：万元）', '54195元')).toEqual({
      'proactive.charges.collected': '文件中以元为单位，写作“54195元”，读作 5.4195 万元',
    })
    expect(charges('本年收费金额（单位：元）', '54195')).toEqual({
      'proactive.charges.collected': '文件中以元为单位，写作“54195”，读作 5.4195 万元',
    })
    expect(charges('本年收费金额（单位：万元）', '5.4195')).toEqual({})
  })

  test('reasons are joined', () => {
    expect(read([heads, row('行政规范文件', '45（其中修改7件）', '', '')], 'PDF 中的数字请逐一核对')).toEqual({
      'proactive.normativeDocuments.issued':
        '括号中的说明“其中修改7件”未计入；项目名称写作“行政规范文件”，按“行政规范性文件”读入；PDF 中的数字请逐一核对',
    })
  })
})
