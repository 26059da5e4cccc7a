import { expect, it } from 'vitest'
import { pendingCasesReappear as check } from '@/lib/checks/year-on-year/pending-cases-reappear'
import { bothFormats, completeReport, messagesOf, observe } from '../fixtures'

const before = (pending: number) =>
  completeReport('2021', { cells: { 'cases.litigationDirect.pending': pending } }).content

it.each(bothFormats)('accepts a year without pending cases before it, in the format of %s', (format) => {
  expect(messagesOf(check, completeReport(format), { lastYear: completeReport(format).content })).toEqual([])
})

it('accepts cases that were decided or are pending still', () => {
  // This year one was upheld.
  expect(messagesOf(check, completeReport('2021'), { lastYear: before(1) })).toEqual([])
  expect(
    messagesOf(check, completeReport('2021', { cells: { 'cases.litigationDirect.pending': 2 } }), {
      lastYear: before(3),
    }),
  ).toEqual([])
})

it('wants a reason for cases that vanished', () => {
  expect(observe(check, completeReport('2021'), { lastYear: before(3) })).toMatchObject([
    {
      message:
        '表四“行政诉讼·未经复议直接起诉”：2024年报告有 3 件尚未审结，本年审结的和尚未审结的一共只有 1 件；相差 2。',
      place: 'cases',
      difference: '2',
    },
  ])
})

it('compares across the change of format, where table 4 stayed the same', () => {
  expect(
    messagesOf(check, completeReport('2021', { year: 2021 }), {
      lastYear: completeReport('2019', { cells: { 'cases.reconsideration.pending': 1 } }).content,
    }),
  ).toHaveLength(1)
})

it('does not judge a group that is not filled', () => {
  expect(
    messagesOf(check, completeReport('2021', { cells: { 'cases.litigationDirect.upheld': undefined } }), {
      lastYear: before(3),
    }),
  ).toEqual([])
})
