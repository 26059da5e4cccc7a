import { describe, expect, it } from 'vitest'
import { figuresNearLastYear as check } from '@/lib/checks/year-on-year/figures-near-last-year'
import type { CellId } from '@/lib/formats/types'
import { bothFormats, completeReport, observe } from '../fixtures'

const jump = (id: CellId, then: number | string, now: number | string) =>
  observe(check, completeReport('2021', { cells: { [id]: now } }), {
    lastYear: completeReport('2021', { cells: { [id]: then } }).content,
  }).map(({ severity, message }) => [severity ?? check.severity, message])
const penalties = 'proactive.penalties.decisions'

describe('figures-near-last-year', () => {
  it.each(bothFormats)('accepts the same figures in the format of %s', (format) => {
    expect(observe(check, completeReport(format), { lastYear: completeReport(format).content })).toEqual([])
  })

  it.each([
    [881, 700],
    [30, 10],
    [1, 20],
    [0, 20],
    [100, 300],
  ])('accepts %i after %i', (now, then) => {
    expect(jump(penalties, then, now)).toEqual([])
  })

  it('points out more than three times as many, or fewer than a third', () => {
    expect(jump(penalties, 100, 301)).toEqual([
      ['hint', '与2024年报告相比，表二有 1 个数字变化很大：表二“行政处罚”本年处理决定数量 由 100 变为 301。'],
    ])
    expect(jump(penalties, 301, 100)).toMatchObject([['hint', expect.stringContaining('由 301 变为 100')]])
    expect(jump(penalties, 0, 50)).toMatchObject([['hint', expect.anything()]])
    expect(jump('proactive.charges.collected', '312.68', '5.4')).toMatchObject([
      ['hint', expect.stringContaining('万元')],
    ])
  })

  it('asks a person about ten times as many', () => {
    expect(jump(penalties, 88, 881)).toMatchObject([['confirm', expect.anything()]])
    expect(jump(penalties, 881, 0)).toMatchObject([['confirm', expect.anything()]])
  })

  it('looks at totals in table 3, and says one thing for the table', () => {
    expect(
      observe(
        check,
        completeReport('2021', {
          cells: { 'requests.received.naturalPersons': 60, 'requests.disclosed.naturalPersons': 55 },
        }),
        { lastYear: completeReport('2021').content },
      ).map(({ place, cells }) => [place, cells]),
    ).toEqual([['requests', ['requests.received.total', 'requests.disclosed.total', 'requests.handled.total']]])
  })

  it('compares only cells that both formats have', () => {
    const lastYear = completeReport('2019', {
      cells: {
        'proactive.normativeDocuments.newlyMade': 400,
        'proactive.normativeDocuments.totalDisclosed': 900,
        'requests.other.naturalPersons': 0,
        'proactive.licences.decisions': 27000,
      },
    }).content
    expect(
      observe(
        check,
        completeReport('2021', {
          year: 2021,
          cells: { 'proactive.penalties.decisions': 0, 'proactive.compulsion.decisions': 0 },
        }),
        { lastYear },
      ),
    ).toEqual([])
  })
})
