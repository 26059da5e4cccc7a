import { describe, expect, it } from 'vitest'
import { makeSubject } from '@/lib/checks/subject'
import { noneSaid } from '@/lib/reading/none-said'
import { readReport } from '@/lib/reading/read-report'
import { completeReport } from '../checks/fixtures'

const said = (
  text: string,
  field: 'overview.disclosureOnRequest' | 'overview.supervision' = 'overview.disclosureOnRequest',
) => {
  const subject = makeSubject(completeReport('2021', { narrative: { [field]: text } }))
  return noneSaid(subject, readReport(subject).find((reading) => reading.field === field)!).map(
    ({ what, only, named }) => [what, only, named],
  )
}

describe('noneSaid', () => {
  it('reads what did not come in', () => {
    expect(said('本年度未收到政府信息公开申请。')).toEqual([['requests', null, true]])
    expect(said('未收到公民、法人或者其他组织提出的依申请公开申请。')).toEqual([['requests', null, true]])
    expect(said('未收到自然人的政府信息公开申请。')).toEqual([['requests', 'persons', true]])
  })

  it('reads what cases did not arise', () => {
    expect(said('没有因政府信息公开被申请行政复议、提起行政诉讼。')).toEqual([
      ['reconsideration', null, true],
      ['litigation', null, true],
    ])
    expect(said('未发生行政诉讼案件。', 'overview.supervision')).toEqual([['litigation', null, false]])
  })

  it.each(['未收到申请。', '无申请。'])('wants the topic for %s', (text) => {
    expect(said(text)).toEqual([['requests', null, true]])
    expect(said(text, 'overview.supervision')).toEqual([])
  })

  it.each([
    '未收到网上申请。',
    '未收到重复申请。',
    '去年未收到政府信息公开申请。',
    '未收到政府信息公开申请的投诉。',
    '未经复议直接起诉。',
    '未发生复议纠正情形。',
    '无申请人投诉。',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([])
  })
})
