import { expect, it } from 'vitest'
import { tableRows } from '@/lib/checks/cell-groups'
import { formatById } from '@/lib/formats/registry'

it('cuts the tables of a format into their rows; table 4 into its groups of columns', () => {
  const tables = tableRows(formatById('2021'))
  expect(tables.map(({ section, rows }) => [section, rows.length])).toEqual([
    ['proactive', 6],
    ['requests', 25],
    ['cases', 3],
  ])
  expect(tables[1]!.rows[0]!.map(({ id }) => id.split('.').slice(0, 2).join('.'))).toEqual(
    Array(7).fill('requests.received'),
  )
  expect(tables[2]!.rows[1]!.map(({ id }) => id.split('.')[1])).toEqual(Array(5).fill('litigationDirect'))
  expect(tableRows(formatById('2019')).map(({ rows }) => rows.length)).toEqual([8, 23, 3])
})
