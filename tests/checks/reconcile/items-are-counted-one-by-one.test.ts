import { expect, it } from 'vitest'
import { itemsAreCountedOneByOne as check } from '@/lib/checks/reconcile/items-are-counted-one-by-one'
import { completeReport, messagesOf } from '../fixtures'

const said = (licences: readonly [number, number], penalties: readonly [number, number]) =>
  messagesOf(
    check,
    completeReport('2019', {
      cells: {
        'proactive.licences.itemsLastYear': licences[0],
        'proactive.licences.itemsChange': 0,
        'proactive.licences.decisions': licences[1],
        'proactive.penalties.itemsLastYear': penalties[0],
        'proactive.penalties.itemsChange': 0,
        'proactive.penalties.decisions': penalties[1],
      },
    }),
  )

it('accepts one single licence, which some organs have', () => {
  expect(said([1, 2310], [36, 120])).toEqual([])
})

it('accepts one item of penalties with few decisions or none', () => {
  expect(said([1, 4], [1, 3])).toEqual([])
  expect(said([0, 0], [1, 0])).toEqual([])
})

it('asks about one item with hundreds of decisions, once for the table', () => {
  expect(said([1, 12], [1, 720])).toEqual([
    '表二“行政许可”只有 1 项，处理决定却有 12 件；表二“行政处罚”只有 1 项，处理决定却有 720 件。',
  ])
  expect(said([40, 12], [1, 720])).toEqual(['表二“行政处罚”只有 1 项，处理决定却有 720 件。'])
})
