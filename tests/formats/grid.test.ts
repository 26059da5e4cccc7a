import { describe, expect, it } from 'vitest'
import { place } from '@/lib/document/place'
import { cellsOfTable } from '@/lib/formats/cells'
import { type Grid, gridOf } from '@/lib/formats/grid'
import { type FormatId, formatById, formats } from '@/lib/formats/registry'
import type { TableDefinition, TableId } from '@/lib/formats/types'

function tableOf(id: FormatId, table: TableId): TableDefinition {
  const section = formatById(id).sections.find((candidate) => candidate.id === table)!
  if (section.kind !== 'table') throw new Error(`${table} is no table`)
  return section.table
}

const spansOf = (grid: Grid, text: string) =>
  grid.rows
    .flat()
    .filter((cell) => cell.text === text)
    .map(({ colSpan, rowSpan }) => [colSpan, rowSpan])
const tables = formats.flatMap((format) =>
  format.sections.flatMap((section) =>
    section.kind === 'table' ? [{ name: `${format.id} ${section.id}`, table: section.table }] : [],
  ),
)

describe.each(tables)('$name', ({ table }) => {
  const grid = gridOf(table)
  const placed = place(grid)

  it('covers every slot once', () => {
    expect(placed.reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0)).toBe(
      grid.rows.length * grid.columns,
    )
  })

  it('gives every cell of the table one place, in reading order', () => {
    expect(grid.rows.flat().flatMap(({ cellId }) => cellId ?? [])).toEqual(cellsOfTable(table).map(({ id }) => id))
  })

  it('keeps the spans of its head out of the body', () => {
    for (const { row, rowSpan } of placed.filter((cell) => cell.row < grid.headerRows))
      expect(row + rowSpan).toBeLessThanOrEqual(grid.headerRows)
  })

  it('has labels where labels belong and none in values', () => {
    for (const cell of grid.rows.flat()) expect(cell.text !== '', JSON.stringify(cell)).toBe(cell.role !== 'value')
  })
})

describe('table 2 of 2021', () => {
  const grid = gridOf(tableOf('2021', 'proactive'))

  it('is four columns wide and fourteen rows high', () => {
    expect([grid.columns, grid.rows.length, grid.headerRows]).toEqual([4, 14, 0])
    expect(spansOf(grid, '第二十条第（六）项')).toEqual([[4, 1]])
    expect(spansOf(grid, '本年处理决定数量')).toEqual([
      [3, 1],
      [3, 1],
    ])
    expect(spansOf(grid, '本年废止件数')).toEqual([[1, 1]])
  })
})

describe('table 3', () => {
  const grid2021 = gridOf(tableOf('2021', 'requests'))
  const grid2019 = gridOf(tableOf('2019', 'requests'))

  it('has 25 body rows in 2021 and 23 in 2019, ten columns, three header rows', () => {
    expect([grid2021.rows.length - grid2021.headerRows, grid2021.columns, grid2021.headerRows]).toEqual([25, 10, 3])
    expect([grid2019.rows.length - grid2019.headerRows, grid2019.columns, grid2019.headerRows]).toEqual([23, 10, 3])
  })

  it('spans 三、本年度办理结果 over 22 rows in 2021 and 20 in 2019', () => {
    expect(spansOf(grid2021, '三、本年度办理结果')).toEqual([[1, 22]])
    expect(spansOf(grid2019, '三、本年度办理结果')).toEqual([[1, 20]])
  })

  it('spans the groups of outcomes as the notice does', () => {
    expect(
      ['（三）不予公开', '（四）无法提供', '（五）不予处理', '（六）其他处理'].map(
        (label) => spansOf(grid2021, label)[0],
      ),
    ).toEqual([
      [1, 8],
      [1, 3],
      [1, 5],
      [1, 3],
    ])
    expect(spansOf(grid2019, '（六）其他处理')).toEqual([[2, 1]])
    expect(spansOf(grid2021, '（七）总计')).toEqual([[2, 1]])
    expect(spansOf(grid2021, '四、结转下年度继续办理')).toEqual([[3, 1]])
  })

  it('spans its head as the notice does', () => {
    expect(spansOf(grid2021, '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）')).toEqual([[3, 3]])
    expect(
      ['申请人情况', '自然人', '法人或其他组织', '总计', '商业企业'].map((label) => spansOf(grid2021, label)[0]),
    ).toEqual([
      [7, 1],
      [1, 2],
      [5, 1],
      [1, 2],
      [1, 1],
    ])
  })
})

describe('table 4', () => {
  it.each(['2019', '2021'] as const)('of %s has 15 columns, three header rows and one row of values', (id) => {
    const grid = gridOf(tableOf(id, 'cases'))
    expect([grid.columns, grid.headerRows, grid.rows.length]).toEqual([15, 3, 4])
    expect(spansOf(grid, '行政诉讼')).toEqual([[10, 1]])
    expect(spansOf(grid, '结果维持')).toEqual([
      [1, 2],
      [1, 1],
      [1, 1],
    ])
    expect(spansOf(grid, '复议后起诉')).toEqual([[5, 1]])
  })
})
