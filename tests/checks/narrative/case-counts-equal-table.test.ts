import { describe, expect, it } from 'vitest'
import { caseCountsEqualTable as check } from '@/lib/checks/narrative/case-counts-equal-table'
import { completeReport, observe } from '../fixtures'

const cells = {
  'cases.reconsideration.upheld': 2,
  'cases.reconsideration.corrected': 1,
  'cases.litigationDirect.upheld': 1,
  'cases.litigationAfterReconsideration.pending': 3,
}
const says = (text: string, field = 'overview.disclosureOnRequest') =>
  observe(check, completeReport('2021', { cells, narrative: { [field]: text } })).map(({ left, right }) => [
    left!.value,
    right!.value,
  ])

describe('case-counts-equal-table', () => {
  it.each([
    '因政府信息公开被申请行政复议3件，被提起行政诉讼4件。',
    '因政府信息公开引发行政诉讼1件。',
    '复议后起诉3件。',
    '因政府信息公开被申请行政复议3件，其中维持2件、纠正1件。',
    '因政府信息公开发生行政复议、行政诉讼共7件。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    '受理行政复议案件40件，审结38件。',
    '办理行政应诉案件12件。',
    '向上级备案行政复议决定9件。',
    '全年发生行政诉讼19件。',
  ])('does not compare %s', (text) => {
    expect(says(text, 'overview.supervision')).toEqual([])
  })

  it.each([
    ['因政府信息公开被申请行政复议4件。', [[4, 3]]],
    ['因政府信息公开工作被提起行政诉讼5件。', [[5, 4]]],
    ['因政府信息公开被申请行政复议3件，其中纠正2件。', [[2, 1]]],
  ])('asks about %s', (text, sides) => {
    expect(says(text)).toEqual(sides)
    expect(says(text, 'overview.supervision')).toEqual(sides)
  })
})
