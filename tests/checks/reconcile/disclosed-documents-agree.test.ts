import { expect, it } from 'vitest'
import { disclosedDocumentsAgree as check } from '@/lib/checks/reconcile/disclosed-documents-agree'
import { completeReport, observe } from '../fixtures'

const documents = (newlyMade: number | undefined, newlyDisclosed: number, totalDisclosed: number) =>
  observe(
    check,
    completeReport('2019', {
      cells: {
        'proactive.normativeDocuments.newlyMade': newlyMade,
        'proactive.normativeDocuments.newlyDisclosed': newlyDisclosed,
        'proactive.normativeDocuments.totalDisclosed': totalDisclosed,
      },
    }),
  ).map(({ severity }) => severity ?? check.severity)

it.each([
  [2, 2, 9],
  [0, 0, 0],
  [2, 0, 0],
  [2, 0, 5],
  [0, 3, 3],
  [1, 4, 4],
])('accepts made %i, newly disclosed %i, disclosed in all %i', (...figures) => {
  expect(documents(...figures)).toEqual([])
})

it('refuses more newly disclosed than in all', () => {
  expect(documents(3, 3, 2)).toEqual(['explain'])
})

it('asks about 2/0/2, where what was made is said not to have been disclosed (a published report)', () => {
  expect(documents(2, 0, 2)).toEqual(['confirm'])
})

it('does not judge a row that is not filled', () => {
  expect(documents(undefined, 3, 2)).toEqual([])
})

it('looks at rules, too, and gives both sides', () => {
  expect(observe(check, completeReport('2019', { cells: { 'proactive.rules.newlyDisclosed': 4 } }))).toMatchObject([
    {
      message: '表二“规章”：本年新公开 4，大于对外公开总数量 0。',
      left: { value: 0 },
      right: { value: 4 },
      difference: '4',
    },
  ])
})
