import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats/registry'
import { ofCell, ofRows, quoteOf, rowsBeside, rowsOf } from '@/lib/reading/claim'
import { sentencesOf } from '@/lib/reading/sentences'

describe('rowsOf', () => {
  it('finds the rows of a group in either format', () => {
    expect(rowsOf(formatById('2021'), 'other')).toEqual(['otherNotSupplemented', 'otherFeeUnpaid', 'otherRemaining'])
    expect(rowsOf(formatById('2019'), 'other')).toEqual(['other'])
    expect(rowsOf(formatById('2021'), 'disclosed')).toEqual(['disclosed'])
    expect(rowsOf(formatById('2021'), 'withheld')).toHaveLength(8)
  })
})

describe('readings', () => {
  const format = formatById('2021')

  it('are named after the cell, the group, or the rows', () => {
    expect(ofCell(format, 'requests.disclosed.total').name).toBe('表三“（一）予以公开”总计')
    expect(ofRows(format, rowsOf(format, 'unavailable')).name).toBe('表三“（四）无法提供”合计')
    expect(ofRows(format, ['disclosed', 'partlyDisclosed'])).toEqual({
      name: '表三“三、本年度办理结果”合计',
      cells: ['requests.disclosed.total', 'requests.partlyDisclosed.total'],
    })
  })
})

describe('quoteOf', () => {
  it('is the piece without the 其中 before it', () => {
    expect(quoteOf(sentencesOf('其中：不予公开4件。')[0]!.segments.at(-1)!)).toBe('不予公开4件')
    expect(quoteOf(sentencesOf('其中不予公开4件。')[0]!.segments[0]!)).toBe('不予公开4件')
  })
})

it('knows the rows that stand beside a row in its group', () => {
  expect(rowsBeside(formatById('2021'), 'unavailableUnclear')).toEqual([
    'unavailableNotHeld',
    'unavailableWouldNeedMaking',
    'unavailableUnclear',
  ])
  expect(rowsBeside(formatById('2021'), 'disclosed')).toEqual(['disclosed'])
})
