import { describe, expect, it } from 'vitest'
import { periodAt, speaksOfOrgan } from '@/lib/reading/scope'
import { sentencesOf } from '@/lib/reading/sentences'

const last = (text: string) => {
  const sentence = sentencesOf(text)[0]!
  return [sentence, sentence.segments.findLast(({ number }) => number)!] as const
}

describe('periodAt', () => {
  it.each([
    ['收到申请8件', 'this'],
    ['2025年，收到申请8件', 'this'],
    ['截至2025年12月31日，收到申请8件', 'this'],
    ['全年累计收到申请8件', 'this'],
    ['2024年收到6件，2025年收到8件', 'this'],
    ['与2024年相比，收到申请8件', 'this'],
    ['2024年，收到申请8件', 'other'],
    ['去年收到申请8件', 'other'],
    ['上半年收到申请8件', 'other'],
    ['累计收到申请8件', 'other'],
    ['自2008年以来，收到申请8件', 'other'],
    ['比去年增加8件', 'comparison'],
    ['办结数量减少8件', 'comparison'],
  ])('%s: %s', (text, period) => {
    expect(periodAt(...last(text), 2025)).toBe(period)
  })
})

describe('speaksOfOrgan', () => {
  it.each([
    ['我局收到申请8件', true],
    ['全区收到申请8件', false],
    ['各乡镇收到申请8件', false],
    ['在全区工作部署下，我局收到申请8件', true],
    ['指导街道办理申请8件', false],
  ])('of a department, %s: %s', (text, own) => {
    expect(speaksOfOrgan(...last(text), '云溪区市场监督管理局')).toBe(own)
  })

  it('lets a government speak of its area, not of its offices', () => {
    expect(speaksOfOrgan(...last('全县收到申请8件'), '云溪县人民政府')).toBe(true)
    expect(speaksOfOrgan(...last('各部门收到申请8件'), '云溪县人民政府')).toBe(false)
  })
})
