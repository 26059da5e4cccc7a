import { describe, expect, it } from 'vitest'
import { caseTotalsAddUp as check } from '@/lib/checks/reconcile/case-totals-add-up'
import { bothFormats, completeReport, messagesOf, observe, writtenOf, writtenWith } from '../fixtures'

describe.each(bothFormats)('case-totals-add-up, format of %s', (format) => {
  const report = completeReport(format)

  it('accepts totals that are the sums', () => {
    expect(observe(check, report, { written: writtenOf(report) })).toEqual([])
    expect(observe(check, report)).toEqual([])
  })

  it.each(['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'])(
    'sees a wrong total of %s',
    (group) => {
      const found = observe(check, report, { written: writtenWith(report, { [`cases.${group}.total`]: 8 }) })
      expect(found.map(({ place, cells }) => [place, cells![0], cells!.length])).toEqual([
        ['cases', `cases.${group}.total`, 5],
      ])
    },
  )
})

it('names the group and its parts', () => {
  const report = completeReport('2021', { cells: { 'cases.litigationAfterReconsideration.pending': 2 } })
  expect(
    messagesOf(check, report, { written: writtenWith(report, { 'cases.litigationAfterReconsideration.total': 0 }) }),
  ).toEqual(['表四“行政诉讼·复议后起诉”：文件中的总计为 0；尚未审结 2 = 2；相差 2。'])
})
