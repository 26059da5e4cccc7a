import { describe, expect, it } from 'vitest'
import { ordinalsRunOn as check } from '@/lib/checks/narrative/ordinals-run-on'
import { completeReport, observe } from '../fixtures'

const says = (text: string) =>
  observe(check, completeReport('2021', { narrative: { 'problems.improvements': text } })).map(({ message }) => message)

describe('ordinals-run-on', () => {
  it.each([
    '一是完善制度；二是加强培训；三是严格考核。',
    '一是制度：一是登记，二是审核；二是培训。',
    '三是严格考核。',
    '无序号。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['一是完善制度；二是加强培训；四是严格考核。', ['“二是”之后是“四是”，缺少“三是”。']],
    ['一是完善制度；二是加强培训；二是严格考核。', ['“二是”之后又出现“二是”，序号重复。']],
  ])('asks about %s', (text, messages) => {
    expect(says(text)).toEqual(messages)
  })
})
