import { describe, expect, it } from 'vitest'
import { simplifiedCharactersOnly as check } from '@/lib/checks/wording/simplified-characters-only'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('simplified-characters-only', () => {
  it.each([
    '规范进行，按照规定办理。',
    '联系人：李昇、王喆、陈堃、张淼、宁甯，地址：於潜镇。',
    '与著名企业沟通，藉此机会乾县试点。',
    '联系人：陈玥、陶瞭、赵珺、周璟、朱镕、李昉。',
    'Σ＝100％，①②③',
  ])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it('knows the common ones', () => {
    const text = '現將區內機關單位辦理結果與數據統計報告如下，經審查無誤，對應當公開的內容及時發佈。'
    expect(messagesOf(check, overview(text))[0]).toMatch(
      /^文字中有繁体字：“現”、“將”、“區”、“內”、“機”、“關”、“單”、“辦”、“結”、“與”。$/,
    )
  })

  it('names the characters, each once', () => {
    expect(messagesOf(check, overview('精心组织，規范进行；按照規定，嚴格审查。'))).toEqual([
      '文字中有繁体字：“規”、“嚴”。',
    ])
  })
})
