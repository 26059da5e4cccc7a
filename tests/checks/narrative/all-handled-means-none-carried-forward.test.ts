import { describe, expect, it } from 'vitest'
import { allHandledMeansNoneCarriedForward as check } from '@/lib/checks/narrative/all-handled-means-none-carried-forward'
import { completeReport, observe } from '../fixtures'

// 1 is carried forward; 8 are handled.
const says = (text: string, cells = {}) =>
  observe(check, completeReport('2021', { cells, narrative: { 'overview.disclosureOnRequest': text } })).map(
    ({ quote }) => quote,
  )

describe('all-handled-means-none-carried-forward', () => {
  it.each([
    '申请均在法定期限内答复。',
    '8件申请均已办结。',
    '到期的申请均已办结。',
    '申请均已办结，1件结转下年度。',
    '人大建议和政协提案全部办结。',
    '申请按时办结率100%。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['收到的申请均已办结。', ['收到的申请均已办结']],
    ['收到政府信息公开申请9件，全部按时办结。', ['全部按时办结']],
  ])('asks about %s, unless nothing is carried forward', (text, quotes) => {
    expect(says(text)).toEqual(quotes)
    expect(says(text, { 'requests.carriedForward.naturalPersons': 0 })).toEqual([])
  })
})
