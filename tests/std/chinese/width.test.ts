import { describe, expect, it } from 'vitest'
import { fullWidthDigits, halfWidth, plainCharacters } from '@/lib/std/chinese/width'

describe('halfWidth', () => {
  it('turns full-width digits, letters and signs into ASCII and leaves punctuation alone', () => {
    expect(halfWidth('０１９ＡＺａｚ')).toBe('019AZaz')
    expect(halfWidth('＋１－２−３–４')).toBe('+1-2-3-4')
    expect(halfWidth('５．５，１／２')).toBe('5.5,1/2')
    expect(halfWidth('一、公开，“行政”（五）。')).toBe('一、公开，“行政”（五）。')
  })
})

describe('plainCharacters', () => {
  it('makes full-width digits ASCII without moving anything', () => {
    const text = '收到７６件，占６５．８％'
    expect(plainCharacters(text)).toBe('收到76件，占65.8%')
    expect(plainCharacters(text)).toHaveLength(text.length)
  })
})

it('writes a number in full-width digits', () => {
  expect(fullWidthDigits(120)).toBe('１２０')
})
