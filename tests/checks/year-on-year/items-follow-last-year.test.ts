import { expect, it } from 'vitest'
import { itemsFollowLastYear as check } from '@/lib/checks/year-on-year/items-follow-last-year'
import type { CellId } from '@/lib/formats/types'
import { completeReport, contentBefore, messagesOf, observe } from '../fixtures'

const items = (figures: Readonly<Record<string, number>>) =>
  completeReport('2019', {
    cells: Object.fromEntries(
      Object.entries(figures).map(([row, value]): [CellId, number] => [`proactive.${row}.itemsLastYear`, value]),
    ),
  })

it('accepts what last year came to', () => {
  expect(messagesOf(check, items({ licences: 19 }), { lastYear: contentBefore('2019') })).toEqual([])
})

it('wants a reason for another number', () => {
  expect(messagesOf(check, items({ licences: 23 }), { lastYear: contentBefore('2019') })).toEqual([
    '表二“行政许可”：上一年项目数量填的是 23；2019年报告为 23 - 4 = 19；相差 4。',
  ])
})

it('says one thing for the table when many rows differ', () => {
  const found = observe(check, items({ licences: 1, penalties: 2, compulsion: 3 }), { lastYear: contentBefore('2019') })
  expect(found).toHaveLength(1)
  expect(found[0]!.cells).toEqual([
    'proactive.licences.itemsLastYear',
    'proactive.penalties.itemsLastYear',
    'proactive.compulsion.itemsLastYear',
  ])
})

it('has nothing to compare without last year or with last year of another format', () => {
  expect(messagesOf(check, items({ licences: 1 }))).toEqual([])
  expect(messagesOf(check, items({ licences: 1 }), { lastYear: contentBefore('2021') })).toEqual([])
})
