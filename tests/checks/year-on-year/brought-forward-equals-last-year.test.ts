import { describe, expect, it } from 'vitest'
import { broughtForwardEqualsLastYear as check } from '@/lib/checks/year-on-year/brought-forward-equals-last-year'
import { emptyContent } from '@/lib/report/content'
import { completeReport, observe, writtenWith } from '../fixtures'

const carried = (naturalPersons: number | undefined, businesses = 0, format: '2019' | '2021' = '2021') =>
  completeReport(format, {
    cells: {
      'requests.carriedForward.naturalPersons': naturalPersons,
      'requests.carriedForward.businesses': businesses,
    },
  }).content

describe('brought-forward-equals-last-year', () => {
  const report = completeReport('2021')

  it('accepts the figures of last year', () => {
    expect(observe(check, report, { lastYear: carried(1) })).toEqual([])
  })

  it('crosses the change of format', () => {
    const first = completeReport('2021', { year: 2021 })
    expect(observe(check, first, { lastYear: carried(1, 0, '2019') })).toEqual([])
    expect(observe(check, first, { lastYear: carried(4, 0, '2019') })).toHaveLength(1)
  })

  it('gives both years, the difference and the way to put it right, once for a slip', () => {
    expect(observe(check, report, { lastYear: carried(4) })).toEqual([
      {
        place: 'requests',
        message: '表三“自然人”列：本年填写的上年结转为 1；2024年报告中结转下年度为 4；相差 3。',
        advice: '一般应与上一年报告一致，请改为 4；确有不同的，请说明原因。',
        cells: ['requests.broughtForward.naturalPersons'],
        left: { text: '上年结转', value: 1 },
        right: { text: '2024年报告的结转下年度', value: 4 },
        difference: '3',
        fix: { label: '改为 4', changes: [{ field: 'requests.broughtForward.naturalPersons', value: '4' }] },
      },
    ])
  })

  it('sees columns that cancel each other out', () => {
    expect(observe(check, report, { lastYear: carried(0, 1) }).map(({ cells }) => cells![0])).toEqual([
      'requests.broughtForward.naturalPersons',
      'requests.broughtForward.businesses',
    ])
  })

  it('compares the written total where nothing else differs', () => {
    const written = writtenWith(report, { 'requests.broughtForward.total': 5 })
    const found = observe(check, report, { lastYear: carried(1), written })
    expect(found.map(({ cells, fix }) => [cells![0], fix])).toEqual([['requests.broughtForward.total', undefined]])
  })

  it('does not judge what is not filled, in either year', () => {
    expect(
      observe(check, completeReport('2021', { cells: { 'requests.broughtForward.naturalPersons': undefined } }), {
        lastYear: carried(4),
      }),
    ).toEqual([])
    expect(observe(check, report, { lastYear: carried(undefined) })).toEqual([])
    expect(observe(check, report, { lastYear: emptyContent('2021') })).toEqual([])
  })
})
