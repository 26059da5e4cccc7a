import { describe, expect, it } from 'vitest'
import { punctualityOf } from '@/lib/checks/across-organs/punctuality'
import { completeReport } from '../fixtures'

const report = (organisation: string, issuedOn: string | null) => completeReport('2021', { organisation, issuedOn })
const reports = [
  report('云溪区财政局', '2026-01-31'),
  report('云溪区林业局', '2026-02-01'),
  report('云溪区人民政府', '2026-03-31'),
  report('云溪区教育局', null),
]
const units = [...reports.map(({ organisation }) => organisation), '云溪区数据局']

describe('punctuality', () => {
  it('tells who is in time, late, undated and missing', () => {
    expect(punctualityOf(reports, units)).toEqual({
      due: 5,
      timely: 2,
      late: [{ organisation: '云溪区林业局', issuedOn: '2026-02-01', deadline: '2026-01-31' }],
      undated: ['云溪区教育局'],
      missing: ['云溪区数据局'],
      rate: 40,
    })
  })

  it('is full only when all are in time, and where nobody has to report', () => {
    expect(punctualityOf(reports.slice(0, 1), ['云溪区财政局']).rate).toBe(100)
    expect(punctualityOf([], []).rate).toBe(100)
    const many = Array.from({ length: 300 }, (_, index) =>
      report(`第${index}局`, index === 0 ? '2026-02-02' : '2026-01-05'),
    )
    expect(punctualityOf(many, []).rate).toBe(99)
  })
})
