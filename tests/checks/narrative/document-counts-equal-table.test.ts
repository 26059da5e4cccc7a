import { describe, expect, it } from 'vitest'
import { documentCountsEqualTable as check } from '@/lib/checks/narrative/document-counts-equal-table'
import { completeReport, observe } from '../fixtures'

// 2021: 2 issued, 0 repealed, 7 in force. 2019: 2 made, 2 newly disclosed, 9 in all.
const says = (text: string, format: '2019' | '2021' = '2021') =>
  observe(check, completeReport(format, { narrative: { 'overview.informationManagement': text } })).map(
    ({ left, right }) => [left!.value, right!.value],
  )

describe('document-counts-equal-table', () => {
  it.each([
    '制发行政规范性文件2件，废止0件，现行有效7件。',
    '清理规范性文件12件。',
    '备案规范性文件5件。',
    '解读规范性文件3件。',
    '以区政府名义制定规范性文件1件。',
    '健全规章制度4项。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it.each([
    ['制发行政规范性文件3件。', [[3, 2]]],
    [
      '制发行政规范性文件2件，废止1件，现行有效8件。',
      [
        [1, 0],
        [8, 7],
      ],
    ],
    ['本年制定规章1件。', [[1, 0]]],
  ])('asks about %s', (text, sides) => {
    expect(says(text)).toEqual(sides)
  })

  it('reads the columns of the format', () => {
    expect(says('新制作规范性文件2件，新公开规范性文件2件。', '2019')).toEqual([])
    expect(says('新制作规范性文件4件。', '2019')).toEqual([[4, 2]])
    expect(says('现行有效规范性文件4件。', '2019')).toEqual([])
  })
})
