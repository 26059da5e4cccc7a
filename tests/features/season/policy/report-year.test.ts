import { expect, test } from 'vitest'
import { currentReportYear, latestOpenableYear, reportYears } from '@/lib/features/season/policy/report-year'

test.each([
  ['2026-11-21T12:00:00+08:00', 2026],
  ['2026-10-01T00:00:00+08:00', 2026],
  ['2026-09-30T23:59:59+08:00', 2025],
  ['2027-01-01T00:00:00+08:00', 2026],
  ['2026-12-31T23:59:59+08:00', 2026],
  ['2027-09-30T23:59:59+08:00', 2026],
  ['2027-10-01T00:00:00+08:00', 2027],
])('at %s the report of %i is in season', (now, year) => {
  expect(currentReportYear(new Date(now))).toBe(year)
})

test('years with a report go from the one in season back to the first with a format', () => {
  expect(reportYears(2022)).toEqual([2022, 2021, 2020, 2019])
})

test('a season may be opened from the beginning of its year, Beijing time', () => {
  expect(latestOpenableYear(new Date('2026-12-31T23:59:59+08:00'))).toBe(2026)
  expect(latestOpenableYear(new Date('2027-01-01T00:00:00+08:00'))).toBe(2027)
})
