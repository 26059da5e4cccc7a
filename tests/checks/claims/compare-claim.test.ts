import { describe, expect, it } from 'vitest'
import { agrees, compareClaim, valueOf } from '@/lib/checks/claims/compare-claim'
import { makeSubject } from '@/lib/checks/subject'
import { claimsOf } from '@/lib/reading/read-report'
import { completeReport } from '../fixtures'

const subjectOf = (text: string, cells = {}) =>
  makeSubject(completeReport('2021', { cells, narrative: { 'overview.disclosureOnRequest': text } }))
const first = (text: string, cells = {}) => {
  const subject = subjectOf(text, cells)
  return [subject, claimsOf(subject)[0]!] as const
}

describe('agrees', () => {
  it('accepts any reading, and what was withdrawn taken off', () => {
    expect(agrees(...first('收到政府信息公开申请8件。'))).toBe(true)
    expect(agrees(...first('收到政府信息公开申请9件。'))).toBe(true)
    expect(agrees(...first('收到政府信息公开申请11件，申请人撤回2件。'))).toBe(true)
    expect(agrees(...first('收到政府信息公开申请11件。'))).toBe(false)
  })

  it('does not know while a cell is open', () => {
    expect(agrees(...first('收到政府信息公开申请11件。', { 'requests.received.businesses': undefined }))).toBeNull()
  })
})

describe('valueOf', () => {
  it('adds up, and is null beside an open cell', () => {
    const cells = ['requests.received.naturalPersons', 'requests.received.businesses'] as const
    expect(valueOf(subjectOf(''), { name: '', cells })).toBe(8)
    expect(valueOf(subjectOf('', { [cells[0]]: undefined }), { name: '', cells })).toBeNull()
  })
})

describe('compareClaim', () => {
  it('names each value once', () => {
    const [finding] = compareClaim(...first('受理政府信息公开申请11件。'))
    expect(finding!.message).toBe(
      '文中写“受理政府信息公开申请11件”，为 11；表三“一、本年新收政府信息公开申请数量”总计为 8（表三本年新收与上年结转之和为 9）；相差 3。',
    )
    expect(finding!.quote).toBe('受理政府信息公开申请11件')
  })
})
