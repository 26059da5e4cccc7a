import { describe, expect, it } from 'vitest'
import { countsOnly } from '@/lib/reading/counts-only'

describe('countsOnly', () => {
  it.each([
    '2025年1月30日',
    '国办公开办函〔2021〕30号',
    '第50条',
    '电话：0730-8812345',
    'http://www.example.gov.cn/col/123.html',
    '12345热线',
    '9:30',
    '1.公开',
  ])('blots out %s', (text) => {
    expect(countsOnly(text)).not.toMatch(/\d/)
    expect(countsOnly(text)).toHaveLength(text.length)
  })

  it('blots out endless digits', () => {
    expect(countsOnly(`收到${'0'.repeat(100_000)}件，办结3件`)).toBe(`收到${'□'.repeat(100_000)}件，办结3件`)
  })

  it('keeps counts', () => {
    expect(countsOnly('收到76件，占65.8%')).toBe('收到76件，占65.8%')
  })
})
