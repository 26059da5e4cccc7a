import { describe, expect, it } from 'vitest'
import { outcomesAddUp as check } from '@/lib/checks/reconcile/outcomes-add-up'
import { bothFormats, completeReport, observe, writtenOf, writtenWith } from '../fixtures'

const columns = [
  'naturalPersons',
  'businesses',
  'researchBodies',
  'publicBenefitBodies',
  'legalServices',
  'otherBodies',
  'total',
]

describe.each(bothFormats)('outcomes-add-up, format of %s', (format) => {
  const report = completeReport(format)

  it('accepts totals that are the sums', () => {
    expect(observe(check, report, { written: writtenOf(report) })).toEqual([])
  })

  it('cannot fail in the product, where totals are computed', () => {
    expect(observe(check, completeReport(format, { cells: { 'requests.disclosed.otherBodies': 40 } }))).toEqual([])
  })

  it.each(columns)('sees a wrong total in the column %s', (column) => {
    const found = observe(check, report, { written: writtenWith(report, { [`requests.handled.${column}`]: 21 }) })
    expect(found.map(({ cells }) => cells![0])).toEqual([`requests.handled.${column}`])
    expect(found[0]!.cells).toHaveLength(format === '2021' ? 22 : 20)
  })

  it('does not judge a column with an open cell', () => {
    const open = completeReport(format, { cells: { 'requests.disclosed.businesses': undefined } })
    const written = writtenWith(open, {
      'requests.handled.businesses': 21,
      'requests.disclosed.businesses': null,
      'requests.disclosed.total': null,
    })
    expect(observe(check, open, { written })).toEqual([])
  })
})

it('says which outcomes it added up', () => {
  const report = completeReport('2021')
  const [finding] = observe(check, report, { written: writtenWith(report, { 'requests.handled.naturalPersons': 7 }) })
  expect(finding!.message).toBe(
    '表三“自然人”列：文件中的（七）总计为 7；（一）予以公开 1 + 5.属于三类内部事务信息 2 + 7.属于行政执法案卷 2 + 1.本机关不掌握相关政府信息 1 = 6；相差 1。',
  )
  expect(finding).toMatchObject({ left: { value: 7 }, right: { value: 6 }, difference: '1' })
})
