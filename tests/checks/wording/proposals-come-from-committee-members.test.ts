import { describe, expect, it } from 'vitest'
import { proposalsComeFromCommitteeMembers as check } from '@/lib/checks/wording/proposals-come-from-committee-members'
import { completeReport, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('proposals-come-from-committee-members', () => {
  it.each([
    '人大代表建议和政协提案均按时办结，代表和委员表示满意。',
    '办理政协提案8件，均由委员提出。',
    '人大建议来自各位代表，政协提案来自各位委员。',
  ])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it('finds proposals ascribed to deputies', () => {
    expect(observe(check, overview('人大建议与政协提案均来自各位代表的调研。')).map(({ quote }) => quote)).toEqual([
      '政协提案均来自各位代表',
    ])
  })
})
