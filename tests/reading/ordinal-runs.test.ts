import { describe, expect, it } from 'vitest'
import { ordinalBreaks } from '@/lib/reading/ordinal-runs'

const breaks = (text: string) => ordinalBreaks(text).map(({ kind, found, expected }) => [kind, found, expected])

describe('ordinalBreaks', () => {
  it.each([
    '一是甲；二是乙；三是丙。',
    '一是甲：一是子，二是丑；二是乙；三是丙。',
    '一是甲。二是乙。\n一是丙。二是丁。',
    '三是丙；四是丁。',
    '第一，甲。第二，乙。',
    '1.甲\n2.乙\n3.丙',
    '（一）甲\n1.子\n2.丑\n（二）乙\n1.寅',
    '占比1.5，2.5，唯一是甲，星期三是休息日，第一时间公开。',
  ])('finds none in %j', (text) => {
    expect(breaks(text)).toEqual([])
  })

  it.each([
    ['一是甲；二是乙；四是丁。', [['gap', '四是', '三是']]],
    ['一是甲；二是乙；二是丙；三是丁。', [['repeat', '二是', '三是']]],
    ['第一，甲。第三，乙。', [['gap', '第三', '第二']]],
    ['1.甲\n2.乙\n4.丙', [['gap', '4.', '3.']]],
    ['（一）甲\n（二）乙\n（二）丙', [['repeat', '（二）', '（三）']]],
  ])('finds the break in %j', (text, expected) => {
    expect(breaks(text)).toEqual(expected)
  })

  it('tells where it stands', () => {
    const text = '一是甲；三是丙。'
    const [found] = ordinalBreaks(text)
    expect(text.slice(found!.start, found!.end)).toBe('三是')
  })
})
