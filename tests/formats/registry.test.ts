import { describe, expect, it } from 'vitest'
import {
  type FormatId,
  firstReportYear,
  formatById,
  formatForYear,
  formatIds,
  formats,
  newestFormat,
} from '@/lib/formats/registry'

describe('formatForYear', () => {
  it.each([
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
    [2099, newestFormat.id],
  ])('%i is written in the format of %s', (year, id) => {
    expect(formatForYear(year)?.id).toBe(id)
  })

  it.each([2018, 0, -1])('%i has none', (year) => {
    expect(formatForYear(year)).toBeNull()
  })

  it('gives each year to one format only', () => {
    for (let year = firstReportYear; year < 2060; year += 1) {
      expect(formats.filter(({ years }) => year >= years.from && (years.to === null || year <= years.to))).toHaveLength(
        1,
      )
    }
  })
})

it('finds a format by its id and by no other', () => {
  expect(formatIds.slice(0, 2)).toEqual(['2019', '2021'])
  expect(formatById('2021').notice).toBe('国办公开办函〔2021〕30号')
  expect(() => formatById('2008' as FormatId)).toThrow(RangeError)
})
