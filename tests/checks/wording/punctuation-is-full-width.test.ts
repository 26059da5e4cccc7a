import { describe, expect, it } from 'vitest'
import { punctuationIsFullWidth as check } from '@/lib/checks/wording/punctuation-is-full-width'
import { completeReport, messagesOf, observe } from '../fixtures'

const overview = (text: string) => completeReport('2021', { narrative: { 'overview.summary': text } })

describe('punctuation-is-full-width', () => {
  it.each([
    '收费5.4195万元，占99.5%。',
    '网址http://www.example.gov.cn/col1.html。',
    '使用APP 2.0版，见表1:2比例。',
    '时间9:30至17:00。',
  ])('accepts %s', (text) => {
    expect(observe(check, overview(text))).toEqual([])
  })

  it.each([
    '健全各项制度.对群众关心的事项及时公开',
    '建立公开制度;落实审查制度',
    '情况如下:',
    '一是及时,二是准确。',
    '工作有序开展.',
  ])('finds the mark in %s', (text) => {
    expect(observe(check, overview(text))).toHaveLength(1)
  })

  it('counts them in one finding for each text', () => {
    expect(messagesOf(check, overview('制度;机制;流程:\n方法.步骤'))).toEqual([
      '中文后面用了半角标点，共 4 处，如“制度;机制;流程:”。',
    ])
  })
})
