import { describe, expect, it } from 'vitest'
import { digitsFromZero, hanOrdinal, hanValue } from '@/lib/std/chinese/numerals'

describe('hanValue', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['一百零五', 105],
    ['三千二百', 3200],
    ['两万', 20000],
    ['百千', null],
    ['万', null],
    ['零', 0],
    ['〇', 0],
  ])('%s is %s', (text, value) => {
    expect(hanValue(text)).toBe(value)
  })
})

it('holds each digit at the place of its value', () => {
  expect([...digitsFromZero].map((digit) => hanValue(digit))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

it('writes ordinals that are read as what they were', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 99].map(hanOrdinal)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十九',
  ])
  for (let value = 1; value < 100; value += 1) expect(hanValue(hanOrdinal(value))).toBe(value)
})
