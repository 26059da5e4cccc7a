import { describe, expect, it } from 'vitest'
import { rowTotalsAddUp as check } from '@/lib/checks/reconcile/row-totals-add-up'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { bothFormats, completeReport, messagesOf, observe, writtenOf, writtenWith } from '../fixtures'

describe.each(bothFormats)('row-totals-add-up, format of %s', (format) => {
  const report = completeReport(format)
  const totals = [...cellsOf(formatById(format)).keys()].filter(
    (id) => id.startsWith('requests.') && id.endsWith('.total'),
  )

  it('looks at every row of table 3', () => {
    expect(totals).toHaveLength(format === '2021' ? 25 : 23)
  })

  it('accepts totals that are the sums', () => {
    expect(observe(check, report, { written: writtenOf(report) })).toEqual([])
  })

  it('has nothing to say without a document', () => {
    expect(observe(check, report)).toEqual([])
  })

  it.each(totals)('sees a wrong %s', (id) => {
    const found = observe(check, report, { written: writtenWith(report, { [id]: 99 }) })
    expect(found.map(({ cells }) => cells![0])).toEqual([id])
  })

  it('leaves a missing total to the check of filling', () => {
    expect(observe(check, report, { written: writtenWith(report, { 'requests.received.total': null }) })).toEqual([])
  })
})

it('says “the file says 21, the parts add to 27”', () => {
  const report = completeReport('2021', {
    cells: { 'requests.received.naturalPersons': 20, 'requests.received.businesses': 7 },
  })
  expect(messagesOf(check, report, { written: writtenWith(report, { 'requests.received.total': 21 }) })).toEqual([
    '表三“一、本年新收政府信息公开申请数量”行：文件中的总计为 21；自然人 20 + 商业企业 7 = 27；相差 6。',
  ])
})
