import { describe, expect, it } from 'vitest'
import { noSentenceTwice as check } from '@/lib/checks/wording/no-sentence-twice'
import { completeReport, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('no-sentence-twice', () => {
  it('accepts short turns of speech that come again', () => {
    expect(observe(check, overview('取得积极成效。加强培训。取得积极成效。'))).toEqual([])
  })

  it('finds a sentence that was pasted twice, also across sections', () => {
    const sentence = '建立台账管理制度，对每件申请定时提醒、限时办结。'
    const report = completeReport('2021', {
      narrative: { 'overview.summary': sentence, 'problems.improvements': `一是培训。${sentence}` },
    })
    expect(observe(check, report).map(({ field, quote }) => [field, quote])).toEqual([
      ['problems.improvements', '建立台账管理制度，对每件申请定时提醒、限时办结'],
    ])
  })
})
