import { expect, it } from 'vitest'
import { totalDisclosedNotShrunk as check } from '@/lib/checks/year-on-year/total-disclosed-not-shrunk'
import { completeReport, contentBefore, messagesOf } from '../fixtures'

/** Last year 7 were disclosed in all; 2 are new this year. */
const total = (value: number | undefined) =>
  messagesOf(check, completeReport('2019', { cells: { 'proactive.normativeDocuments.totalDisclosed': value } }), {
    lastYear: contentBefore('2019'),
  })

it.each([9, 12, undefined])('accepts %s', (value) => {
  expect(total(value)).toEqual([])
})

it('points out that some have gone', () => {
  expect(total(4)).toEqual(['表二“规范性文件”：对外公开总数量 4；2019年 7 + 本年新公开 2 = 9；少 5。'])
})

it('has nothing to compare without last year', () => {
  expect(
    messagesOf(check, completeReport('2019', { cells: { 'proactive.normativeDocuments.totalDisclosed': 0 } })),
  ).toEqual([])
})
