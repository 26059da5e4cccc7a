import { describe, expect, it } from 'vitest'
import { casesSentence } from '@/lib/document/facts/cases'
import { formatById } from '@/lib/formats/registry'
import { textOf } from '@/lib/report/narrative'

function say(values: Record<string, number>): string {
  const count = (id: string) => values[id.slice('cases.'.length)] ?? 0
  return textOf([casesSentence(formatById('2021'), count)], (id) => String(count(id)))
}

describe('reconsiderations and lawsuits', () => {
  it('that did not occur are said not to have occurred', () =>
    expect(say({})).toBe('本年度未发生因政府信息公开引起的行政复议、行政诉讼。'))

  it('are told with their results', () => {
    expect(say({ 'reconsideration.total': 3, 'reconsideration.upheld': 2, 'reconsideration.pending': 1 })).toBe(
      '本年度因政府信息公开被申请行政复议3件（结果维持2件、尚未审结1件）；未发生行政诉讼。',
    )
  })

  it('name both ways to the court', () => {
    const values = {
      'litigationDirect.total': 1,
      'litigationDirect.corrected': 1,
      'litigationAfterReconsideration.total': 2,
      'litigationAfterReconsideration.otherResult': 2,
    }
    expect(say(values)).toBe(
      '本年度未发生因政府信息公开引起的行政复议；被提起行政诉讼，其中未经复议直接起诉1件（结果纠正1件），复议后起诉2件（其他结果2件）。',
    )
  })
})
