import { describe, expect, it } from 'vitest'
import { loadFonts } from '@/lib/render/fonts/load'
import { frame } from '@/lib/render/layout/frame'
import { linesOfRow, partHeight, sizeRows, sizeTable } from '@/lib/render/layout/table-size'
import { mm, tableCell, tableStyle } from '@/lib/render/page-style'
import { sampleDoc } from '../sample-doc'
import { spannedTable, tableOf } from './documents'
import { plainMeasure } from './plain-measure'

const rows = (count: number) => Array.from({ length: count }, (_, index) => index)
const tables = sampleDoc().blocks.filter((block) => block.type === 'table')

describe('columns', () => {
  it.each(tables.map((table) => [table.id, table] as const))('of %s fill the type area', (_id, table) => {
    const { columns } = sizeRows(sizeTable(table, plainMeasure), rows(table.rows.length))
    expect(columns).toHaveLength(table.columns + 1)
    expect(columns[0]).toBe(0)
    expect(columns.at(-1)).toBeCloseTo(frame.width)
    expect(columns.every((edge, index) => index === 0 || edge > columns[index - 1]!)).toBe(true)
  })

  it.each([
    ['proactive', 7],
    ['requests', 6],
    ['cases', 4],
  ] as const)('every number cell of %s holds %i digits on one line', (id, digits) => {
    const table = tables.find((candidate) => candidate.id === id)!
    const number = '8'.repeat(digits)
    const filled = {
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell.cellId ? { ...cell, text: number } : cell))),
    }
    const cells = sizeRows(sizeTable(filled, loadFonts().advance), rows(filled.rows.length)).cells.filter(
      ({ cell }) => cell.cellId,
    )
    expect(cells.length).toBeGreaterThan(7)
    expect(cells.filter(({ lines }) => lines.length !== 1)).toEqual([])
  })

  it('totals of table 3 hold seven digits', () => {
    const table = tables.find(({ id }) => id === 'requests')!
    const filled = {
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell, index) => (cell.cellId && index === row.length - 1 ? { ...cell, text: '8888888' } : cell)),
      ),
    }
    expect(
      sizeRows(sizeTable(filled, loadFonts().advance), rows(filled.rows.length)).cells.every(
        ({ cell, lines }) => !cell.cellId || lines.length === 1,
      ),
    ).toBe(true)
  })

  it('labels of table 3 are broken by sense', () => {
    const table = tables.find(({ id }) => id === 'requests')!
    const labels = new Map(
      sizeRows(sizeTable(table, loadFonts().advance), rows(table.rows.length))
        .cells.filter(({ cell }) => cell.head)
        .map(({ cell, lines }) => [cell.text, lines.map(({ text }) => text)]),
    )
    expect(labels.get('三、本年度办理结果')).toEqual(['三、本', '年度办', '理结果'])
    expect(labels.get('（三）不予公开')).toEqual(['（三）', '不予公开'])
    expect(labels.get('社会公益组织')).toEqual(['社会', '公益', '组织'])
    expect(labels.get('2.其他法律行政法规禁止公开')).toHaveLength(1)
  })
})

describe('heights', () => {
  it('a row is as high as the style asks, and more where a text asks it', () => {
    const part = sizeRows(sizeTable(tableOf(2, [{ text: '开'.repeat(10) }]), plainMeasure), rows(4))
    const pitch = tableStyle.cases.size * tableCell.lineHeight
    expect(part.heights[3]).toBeCloseTo(mm(tableStyle.cases.rowHeight))
    expect(part.heights[2]).toBeCloseTo(5 * pitch + 2 * tableCell.padding)
    expect(partHeight(part)).toBeCloseTo(part.heights.reduce((a, b) => a + b, 0))
  })

  it('what a spanning cell lacks is spread over its rows', () => {
    const table = spannedTable(2)
    const long = {
      ...table,
      rows: table.rows.map((row, index) =>
        index === 1 ? [{ ...row[0]!, text: '开'.repeat(120) }, ...row.slice(1)] : row,
      ),
    }
    const { heights, cells } = sizeRows(sizeTable(long, plainMeasure), rows(3))
    const lines = cells.find(({ rowSpan }) => rowSpan === 2)!.lines.length
    expect(heights[1]).toBeCloseTo(heights[2]!)
    expect(heights[1]! + heights[2]!).toBeCloseTo(
      lines * tableStyle.proactive.size * tableCell.lineHeight + 2 * tableCell.padding,
    )
  })
})

describe('parts', () => {
  it('hold the header rows and theirs, with each spanning cell cut to them', () => {
    const { cells, heights } = sizeRows(sizeTable(spannedTable(6), plainMeasure), [0, 4, 5])
    expect(heights).toHaveLength(3)
    expect(cells.map(({ cell, row, rowSpan }) => [cell.text, row, rowSpan])).toEqual([
      ['表头', 0, 1],
      ['总括', 1, 2],
      ['项3', 1, 1],
      ['数3', 1, 1],
      ['项4', 2, 1],
      ['数4', 2, 1],
    ])
  })

  it('hold only some lines of a row that no page can hold', () => {
    const table = tableOf(1, [{ text: '一二三四五六七八' }])
    expect(linesOfRow(sizeTable(table, plainMeasure), 2)).toBe(4)
    const text = (from: number, to?: number) =>
      sizeRows(sizeTable(table, plainMeasure), [0, 1, 2], { row: 2, from, to })
        .cells.find(({ row, column }) => row === 2 && column === 0)!
        .lines.map((line) => line.text)
    expect(text(0, 3)).toEqual(['一二', '三四', '五六'])
    expect(text(3)).toEqual(['七八'])
  })
})
