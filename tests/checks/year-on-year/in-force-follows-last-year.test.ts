import { expect, it } from 'vitest'
import { inForceFollowsLastYear as check } from '@/lib/checks/year-on-year/in-force-follows-last-year'
import { completeReport, contentBefore, observe } from '../fixtures'

/** Last year 5 were in force. */
const documents = (issued: number, repealed: number, inForce: number | undefined, lastYear = contentBefore('2021')) =>
  observe(
    check,
    completeReport('2021', {
      cells: {
        'proactive.normativeDocuments.issued': issued,
        'proactive.normativeDocuments.repealed': repealed,
        'proactive.normativeDocuments.inForce': inForce,
      },
    }),
    { lastYear },
  )

it.each([
  [2, 0, 7],
  [0, 5, 0],
  [0, 0, 5],
  [1, 3, undefined],
] as const)('accepts %i issued, %i repealed, %s in force', (issued, repealed, inForce) => {
  expect(documents(issued, repealed, inForce)).toEqual([])
})

it('wants a reason for a difference and shows the sum', () => {
  expect(documents(2, 1, 7)).toMatchObject([
    {
      message: '表二“行政规范性文件”：现行有效 7；2024年现行有效 5 + 本年制发 2 - 本年废止 1 = 6；相差 1。',
      cells: [
        'proactive.normativeDocuments.inForce',
        'proactive.normativeDocuments.issued',
        'proactive.normativeDocuments.repealed',
      ],
      difference: '1',
    },
  ])
})

it('does not join 对外公开总数量 of the format of 2019 to it', () => {
  expect(documents(2, 0, 3, contentBefore('2019'))).toEqual([])
})

it('has nothing to compare without last year', () => {
  expect(observe(check, completeReport('2021'))).toEqual([])
})
