import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayInShanghai,
  daysBetween,
  daysUntil,
  instantInShanghai,
  isDay,
  officialDate,
  parseOfficialDate,
  timeInShanghai,
} from '@/lib/std/dates'

describe('isDay', () => {
  it.each(['2026-01-09', '2024-02-29', '2026-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true))

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-9',
    '2026-01-09T00:00',
    ' 2026-01-09',
    '2026/01/09',
    '',
  ])('“%s” is none', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('Shanghai', () => {
  it('begins the day eight hours before Greenwich', () => {
    expect(dayInShanghai(new Date('2026-01-08T15:59:59Z'))).toBe('2026-01-08')
    expect(dayInShanghai(new Date('2026-01-08T16:00:00Z'))).toBe('2026-01-09')
    expect(dayInShanghai(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
  })

  it('tells day and time for lists', () => {
    expect(instantInShanghai(new Date('2026-01-08T16:05:59Z'))).toBe('2026-01-09 00:05')
  })

  it('tells the time of day', () => {
    expect(timeInShanghai(new Date('2026-07-01T16:05:00Z'))).toBe('00:05')
  })
})

describe('official dates', () => {
  it('are Arabic digits without padding', () => {
    expect(officialDate('2026-01-09')).toBe('2026年1月9日')
    expect(officialDate('2026-12-31')).toBe('2026年12月31日')
  })

  it.each([
    ['2021年1月 22日', '2021-01-22'],
    ['2026年01月09日', '2026-01-09'],
    ['　2026 年 1 月 9 日\u00a0', '2026-01-09'],
    ['2026-01-09', '2026-01-09'],
    ['2026-1-9', '2026-01-09'],
  ])('“%s” is read', (text, day) => expect(parseOfficialDate(text)).toBe(day))

  it.each(['2026年2月30日', '2026年13月1日', '二〇二六年一月九日', '26年1月9日', '2026年1月', ''])(
    '“%s” is no date',
    (text) => {
      expect(parseOfficialDate(text)).toBeNull()
    },
  )

  it('come back as they went', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(days, (day) => parseOfficialDate(officialDate(day)) === day))
  })
})

describe('days between', () => {
  it.each([
    ['2026-01-31', '2026-02-01', 1],
    ['2026-02-01', '2026-01-31', -1],
    ['2026-01-31', '2026-01-31', 0],
    ['2024-02-28', '2024-03-01', 2],
  ])('%s and %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('are remembered for a thousand days and counted for all', () => {
    const days = Array.from({ length: 3000 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10))
    for (const round of [1, 2])
      expect(
        days.every((day, at) => daysBetween(days[0]!, day) === at),
        `round ${round}`,
      ).toBe(true)
    expect(daysBetween('2026-01-31', 'no day')).toBeNaN()
  })

  it('and an instant are those between the days in Shanghai', () => {
    const instants = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        instants,
        instants,
        (one, other) => daysUntil(dayInShanghai(one), other) === daysBetween(dayInShanghai(one), dayInShanghai(other)),
      ),
    )
    expect([
      daysUntil('2026-01-20', new Date('2026-01-20T15:59:59.999Z')),
      daysUntil('2026-01-20', new Date('2026-01-20T16:00:00Z')),
      daysUntil('2026-01-20', new Date('2026-01-19T15:59:00Z')),
    ]).toEqual([0, 1, -1])
  })
})
