import { expect, it } from 'vitest'
import { itemsNotBelowZero as check } from '@/lib/checks/reconcile/items-not-below-zero'
import { completeReport, observe } from '../fixtures'

const licences = (itemsLastYear: number | undefined, itemsChange: number) =>
  observe(
    check,
    completeReport('2019', {
      cells: { 'proactive.licences.itemsLastYear': itemsLastYear, 'proactive.licences.itemsChange': itemsChange },
    }),
  )

it.each([
  [19, -4],
  [4, -4],
  [0, 0],
  [0, 5],
  [undefined, -3],
] as const)('accepts %s and a change of %i', (before, change) => {
  expect(licences(before, change)).toEqual([])
})

it('refuses to take away more than there was', () => {
  expect(licences(3, -5)).toMatchObject([
    {
      message: '表二“行政许可”：上一年项目数量 3，本年减少 5，减去的比原有的多 2。',
      cells: ['proactive.licences.itemsChange', 'proactive.licences.itemsLastYear'],
    },
  ])
})

it('looks at every row that counts items', () => {
  const rows = ['licences', 'otherServices', 'penalties', 'compulsion', 'charges']
  const cells = Object.fromEntries(
    rows.flatMap((row) => [
      [`proactive.${row}.itemsLastYear`, 0],
      [`proactive.${row}.itemsChange`, -1],
    ]),
  )
  expect(observe(check, completeReport('2019', { cells }))).toHaveLength(rows.length)
})
