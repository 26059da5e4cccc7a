import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { printCellTable, printOrganTable } from '@/lib/report/cell-table'
import { emptyContent, type ReportContent } from '@/lib/report/content'

const format = formatById('2021')
const content: ReportContent = {
  ...emptyContent('2021'),
  cells: {
    'requests.received.naturalPersons': 5,
    'requests.received.businesses': 0,
    'proactive.charges.collected': '1864.2070',
  },
  unread: { 'proactive.licences.decisions': '=1+1' },
}
const read = (text: string) => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data

describe('the cells of a report', () => {
  const text = printCellTable({ organisation: '云溪区司法局', year: 2025, content })
  const rows = new Map(read(text).map((row) => [row[2]!, row]))

  test('are all there, in order, under a heading, for Excel', () => {
    expect(text.startsWith('\ufeff机关,年度,编号,部分,名称,单位,数值,来源\r\n')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect([...rows.keys()].slice(1)).toEqual([...cellsOf(format).keys()])
  })

  test('zero is zero, blank is blank, money is as it was written', () => {
    const value = (id: string) => rows.get(id)!.slice(5)
    expect(value('requests.received.businesses')).toEqual(['', '0', '填报'])
    expect(value('requests.received.researchBodies')).toEqual(['', '', '填报'])
    expect(value('proactive.charges.collected')).toEqual(['万元', '1864.2070', '填报'])
  })

  test('totals are computed and marked', () => {
    expect(rows.get('requests.received.total')!.slice(3)).toEqual([
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量 > 申请人情况 > 总计',
      '',
      '5',
      '合计',
    ])
    expect(rows.get('requests.handled.total')!.slice(6)).toEqual(['', '合计'])
  })

  test('nothing that was typed runs as a formula', () => {
    expect(rows.get('proactive.licences.decisions')![6]).toBe(`'=1+1`)
    expect(
      printCellTable({ organisation: '=HYPERLINK("http://x","甲")', year: 2025, content }).split('\r\n')[1],
    ).toMatch(/^"'=HYPERLINK/)
  })
})

describe('many reports', () => {
  const text = printOrganTable(
    format,
    ['单位'],
    [
      { head: ['@甲'], content },
      { head: ['乙'], content: emptyContent('2021') },
      { head: ['丙'], content: emptyContent('2019') },
    ],
  )
  const [heading, ...rows] = read(text)

  test('are a row each, a cell in each column, no two columns of one name', () => {
    expect(heading).toHaveLength(1 + cellsOf(format).size)
    expect(new Set(heading).size).toBe(heading!.length)
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => heading!.length))
    expect(rows.map(([name]) => name)).toEqual([`'@甲`, '乙', '丙'])
  })

  test('a column can be added up', () => {
    const column = [...cellsOf(format).keys()].indexOf('requests.received.total') + 1
    expect(rows.map((row) => row[column])).toEqual(['5', '', ''])
  })
})
