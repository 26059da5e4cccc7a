import { describe, expect, it } from 'vitest'
import { bracketsArePaired as check } from '@/lib/checks/wording/brackets-are-paired'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('brackets-are-paired', () => {
  it.each([
    '落实《条例》（以下简称《条例》）要求。',
    '1）公开；2）解读。',
    '（一）“两个平台（网站、公众号）”建设。',
    'a) 网站 b) 公众号',
  ])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it.each([
    ['收费5.4195(万元）。', '“195(万元）。”一处，“(”与“）”不是一对。'],
    ['依据《条例开展工作。', '“依据《条例开展工作。”一处，“《”没有对应的“》”。'],
    ['依据条例》开展。', '“据条例》开展。”一处，“》”前没有对应的“《”。'],
  ])('finds the odd one in %s', (text, message) => {
    expect(messagesOf(check, overview(text))).toEqual([message])
  })
})
