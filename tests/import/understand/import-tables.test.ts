import { expect, test } from 'vitest'
import { importTables } from '@/lib/import/understand/import-tables'

const block = (rows: readonly (readonly string[])[]) =>
  importTables(
    {
      blocks: [{ kind: 'table', rows: rows.map((row, at) => row.map((text) => ({ text, where: `第 ${at + 1} 行` }))) }],
    },
    '2021',
  )

test('tables are read without a title, a year or a section around them', () => {
  const { tables, cells, unread } = block([
    ['行政许可', '3'],
    ['四、结转下年度继续办理', '1', '2', '0', '0', '0', '0', '3'],
    ['填表人：', '某某'],
  ])
  expect(tables).toEqual(['proactive', 'requests'])
  expect(cells['proactive.licences.decisions']).toEqual({ text: '3', value: 3 })
  expect(cells['requests.carriedForward.total']).toEqual({ text: '3', value: 3 })
  expect(unread.map(({ text }) => text)).toEqual(['填表人：', '某某'])
})

test('labels of another format are named first, and no number of it is certain', () => {
  const { labels, cells, doubts } = block([
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '1', '2', '3'],
    ['政府集中采购', '3', '4'],
  ])
  expect(labels[0]).toEqual({ expected: '2021年格式', found: '2019年格式（试行）', where: '表格中的项目名称' })
  expect(cells['proactive.licences.decisions']?.value).toBeTypeOf('number')
  expect(doubts['proactive.licences.decisions']).toContain('表格是2019年格式（试行），与2021年格式的栏目不同，请核对')
})

test('text that is no table is kept as what was not read', () => {
  expect(
    importTables(
      {
        blocks: ['一、总体情况', '全年平稳。'].map((text, at) => ({
          kind: 'text' as const,
          text,
          where: `第 ${at + 1} 行`,
        })),
      },
      '2021',
    ),
  ).toMatchObject({ tables: [], cells: {}, unread: [{ text: '一、总体情况' }, { text: '全年平稳。' }] })
})
