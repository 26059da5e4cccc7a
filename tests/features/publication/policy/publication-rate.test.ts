import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type PublicationSubject,
  percentOf,
  publicationDuty,
  publicationRate,
} from '@/lib/features/publication/policy/publication-rate'

const at = (day: string, time = '12:00') => new Date(`${day}T${time}:00+08:00`)
const bureau: PublicationSubject = {
  name: '云溪区教育局',
  kind: 'department',
  path: '/district/education/',
  reporting: true,
  createdAt: at('2020-05-01'),
  abolishedAt: null,
  firstPublishedAt: null,
}
const duty = (
  more: Partial<PublicationSubject>,
  now = at('2026-06-01'),
  rules: Parameters<typeof publicationDuty>[2] = [],
) => publicationDuty({ ...bureau, ...more }, 2025, rules, now)

describe('an organ that has to publish', () => {
  test.each([
    ['on the last day, a minute before midnight in Beijing', at('2026-01-31', '23:59'), 'onTime'],
    ['a minute later', at('2026-02-01', '00:00'), 'late'],
  ] as const)('%s', (_, firstPublishedAt, standing) => {
    expect(duty({ firstPublishedAt })).toMatchObject({ publishBy: '2026-01-31', standing, counted: true })
  })

  test('and has not, is awaited until the day is over', () => {
    expect(duty({}, at('2026-01-31', '23:59'))?.standing).toBe('awaited')
    expect(duty({}, at('2026-02-01', '00:00'))?.standing).toBe('overdue')
  })

  test('has the day that a department above it set', () => {
    const rules = [{ organisationId: 'district', submitBy: null, publishBy: '2026-01-20', requireScan: null }]
    expect(duty({ firstPublishedAt: at('2026-01-21') }, undefined, rules)).toMatchObject({
      publishBy: '2026-01-20',
      standing: 'late',
    })
  })

  test('a government has until the end of March', () => {
    expect(
      duty({ name: '云溪区青岩镇人民政府', kind: 'government', firstPublishedAt: at('2026-03-31') }),
    ).toMatchObject({ standing: 'onTime', publishBy: '2026-03-31' })
  })
})

describe('not counted', () => {
  test.each([
    ['need not report', { reporting: false }],
    ['was abolished before the day', { abolishedAt: at('2026-01-31') }],
    ['came into being after it', { createdAt: at('2026-02-01') }],
  ] as const)('who %s: not listed, and listed without a verdict when it published all the same', (_, more) => {
    expect(duty(more)).toBeNull()
    expect(duty({ ...more, firstPublishedAt: at('2026-02-10') })).toMatchObject({
      counted: false,
      publishedOn: '2026-02-10',
    })
  })

  test('who was abolished after the day still broke it', () => {
    expect(duty({ abolishedAt: at('2026-02-01') })).toMatchObject({ counted: true, standing: 'overdue' })
  })
})

describe('the rate', () => {
  const now = at('2026-06-01')
  const of = (...subjects: Partial<PublicationSubject>[]) =>
    publicationRate(
      subjects.map((more) => duty(more, now)!),
      now,
    )

  test('is of all that have to publish', () => {
    expect(
      of(
        { firstPublishedAt: at('2026-01-10') },
        { firstPublishedAt: at('2026-02-10') },
        {},
        { reporting: false, firstPublishedAt: at('2026-01-10') },
      ),
    ).toEqual({
      due: 3,
      published: 2,
      onTime: 1,
      late: 1,
      awaited: 0,
      overdue: 1,
      rate: '33.3',
      final: true,
    })
  })

  test('is of today as long as anybody has time', () => {
    const today = at('2026-02-10')
    const duties = [
      duty({ firstPublishedAt: at('2026-01-10') }, today)!,
      duty({ name: '云溪区人民政府', kind: 'government' }, today)!,
    ]
    expect(publicationRate(duties, today)).toMatchObject({ rate: '50.0', final: false, awaited: 1, overdue: 0 })
  })

  test('of nobody is none', () => {
    expect(publicationRate([], now)).toMatchObject({ due: 0, rate: null, final: true })
  })
})

describe('a share', () => {
  test.each([
    [37, 37, '100.0'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 16, '6.3'],
    [1999, 2000, '99.9'],
    [4999, 5000, '99.9'],
    [1, 5000, '0.1'],
    [0, 5000, '0.0'],
  ])('%i of %i is %s', (part, whole, rate) => {
    expect(percentOf(part, whole)).toBe(rate)
  })

  test('is the nearest tenth, and all or none only when it is', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 20_000 })
          .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole))),
        ([part, whole]) => {
          const rate = percentOf(part, whole)!
          expect(rate).toMatch(/^\d{1,3}\.\d$/)
          expect(rate === '100.0').toBe(part === whole)
          expect(rate === '0.0').toBe(part === 0)
          expect(Math.abs(Number(rate) - (100 * part) / whole)).toBeLessThanOrEqual(
            part === 0 || part === whole ? 0 : 0.1,
          )
        },
      ),
    )
  })
})
