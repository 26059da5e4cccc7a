import { describe, expect, it } from 'vitest'
import { simplifiedCharactersOnly as check } from '@/lib/checks/wording/simplified-characters-only'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('simplified-characters-only', () => {
  it.each(['规范进行，按照规定办理。', '联系人：李昇、王喆、陈堃、张淼、宁甯，地址：於潜镇。', '与著名企业沟通，藉此机会乾县试点。', 'Σ＝100％，①②③'])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it('names the characters, each once', () => {
    expect(messagesOf(check, overview('精心组织，規范进行；按照規定，嚴格审查。'))).toEqual(['文字中有繁体字：“規”、“嚴”。'])
  })
})
