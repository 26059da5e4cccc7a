import { expect, it } from 'vitest'
import { itemRows } from '@/lib/checks/item-rows'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport } from './fixtures'

it('reads the rows that count items, charges without decisions', () => {
  const rows = itemRows(makeSubject(completeReport('2019')))
  expect(rows.map(({ id, decisions }) => [id, decisions])).toEqual([
    ['licences', 71599],
    ['otherServices', 0],
    ['penalties', 0],
    ['compulsion', 0],
    ['charges', null],
  ])
  expect(rows[0]).toMatchObject({ name: '表二“行政许可”', lastYear: 19, change: -4 })
})

it('leaves out a row that is not filled', () => {
  expect(
    itemRows(makeSubject(completeReport('2019', { cells: { 'proactive.licences.itemsChange': undefined } }))).map(
      ({ id }) => id,
    ),
  ).not.toContain('licences')
})

it('finds none in the format of 2021', () => {
  expect(itemRows(makeSubject(completeReport('2021')))).toEqual([])
})
