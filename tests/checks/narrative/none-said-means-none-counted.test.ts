import { describe, expect, it } from 'vitest'
import { noneSaidMeansNoneCounted as check } from '@/lib/checks/narrative/none-said-means-none-counted'
import { completeReport, observe } from '../fixtures'

const none = {
  'requests.received.naturalPersons': 0,
  'requests.received.businesses': 0,
  'cases.litigationDirect.upheld': 0,
}
const says = (text: string, cells = {}, field = 'overview.disclosureOnRequest') =>
  observe(check, completeReport('2021', { cells, narrative: { [field]: text } })).map(({ severity, right }) => [
    severity ?? check.severity,
    right!.value,
  ])

describe('none-said-means-none-counted', () => {
  it.each([
    '本年度未收到政府信息公开申请。',
    '没有收到公民、法人和其他组织的政府信息公开申请。',
    '全年无依申请公开申请。',
  ])('accepts %s beside zeros, refuses it beside 8', (text) => {
    expect(says(text, none)).toEqual([])
    expect(says(text)).toEqual([['block', 8]])
  })

  it.each([
    '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    '未因政府信息公开工作引发行政诉讼。',
    '没有政府信息公开行政诉讼案件。',
  ])('accepts %s beside zeros, refuses it beside a lawsuit', (text) => {
    expect(says(text, none)).toEqual([])
    expect(says(text)).toEqual([['block', 1]])
  })

  it('asks where cases of any kind are denied', () => {
    expect(says('我局未发生行政诉讼案件。', {}, 'overview.supervision')).toEqual([['confirm', 1]])
  })

  it('reads persons and bodies apart', () => {
    expect(says('未收到法人和其他组织的政府信息公开申请。', { 'requests.received.businesses': 0 })).toEqual([])
    expect(says('未收到法人和其他组织的政府信息公开申请。')).toEqual([['block', 2]])
  })

  it.each([
    '未收到当面提交的政府信息公开申请。',
    '通过信函，未收到政府信息公开申请。',
    '上半年未收到政府信息公开申请。',
    '除上述情况外，未收到政府信息公开申请。',
    '各乡镇未收到政府信息公开申请。',
    '未收到重复申请。',
    '未发生行政诉讼败诉案件。',
    '未经复议直接起诉1件。',
    '认真办理每一件申请。',
  ])('has nothing to say of %s', (text) => {
    expect(says(text)).toEqual([])
  })
})
