import { expect, it } from 'vitest'
import { itemsAreNotDecisions as check } from '@/lib/checks/reconcile/items-are-not-decisions'
import { completeReport, observe } from '../fixtures'

type Row = readonly [itemsLastYear: number, itemsChange: number, decisions: number]
const rows = (given: Readonly<Record<string, Row>>) =>
  observe(
    check,
    completeReport('2019', {
      cells: Object.fromEntries(
        Object.entries(given).flatMap(([row, [last, change, decisions]]) => [
          [`proactive.${row}.itemsLastYear`, last],
          [`proactive.${row}.itemsChange`, change],
          [`proactive.${row}.decisions`, decisions],
        ]),
      ),
    }),
  )

it('accepts items that are items', () => {
  expect(rows({ penalties: [815, -155, 241], compulsion: [30, -3, 0] })).toEqual([])
})

it('accepts a single row of small numbers, which come out equal by chance', () => {
  expect(rows({ compulsion: [8, 0, 8] })).toEqual([])
  expect(rows({ penalties: [0, 0, 0], compulsion: [0, 0, 0] })).toEqual([])
})

it('wants a reason for two rows, in one finding (two published reports)', () => {
  const found = rows({ penalties: [246, -29, 217], compulsion: [66, -13, 53] })
  expect(found).toHaveLength(1)
  expect(found[0]!.severity).toBeUndefined()
  expect(found[0]!.message).toContain('246 − 29 = 217')
  expect(found[0]!.cells).toHaveLength(6)
})

it('asks about one row of larger numbers', () => {
  expect(rows({ licences: [0, 387, 387] }).map(({ severity }) => severity)).toEqual(['confirm'])
})
