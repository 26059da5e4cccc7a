import { describe, expect, it } from 'vitest'
import { cellsHoldBareNumbers as check } from '@/lib/checks/filled/cells-hold-bare-numbers'
import type { FormatId } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { bothFormats, completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const procurement = 'proactive.procurement.procurementAmount'
const charges = 'proactive.charges.collected'

/** What is said of a document in which a cell stands so and means that. */
const stands = (format: FormatId, id: CellId, text: string, value: number | string | null) => {
  const report = completeReport(format, { cells: { [id]: value ?? undefined } })
  const written = writtenOf(report)
  return observe(check, report, { written: { ...written, cells: { ...written.cells, [id]: { text, value } } } }).map(
    ({ severity, message }) => [severity ?? check.severity, message],
  )
}

describe('cells-hold-bare-numbers', () => {
  it.each(bothFormats)('accepts a complete report of %s', (format) => {
    const report = completeReport(format)
    expect(observe(check, report)).toEqual([])
    expect(observe(check, report, { written: writtenOf(report) })).toEqual([])
  })

  it.each(['565.29', '565.29万元', '565.29 万元', '1,565.29'])(
    'accepts %s for the amount of procurement in the format of 2019',
    (text) => {
      expect(stands('2019', procurement, text, '565.29')).toEqual([])
    },
  )

  it('asks about yuan in a column of 万元', () => {
    expect(stands('2019', procurement, '2379600元', '237.96')).toEqual([
      ['confirm', '表二“政府集中采购”采购总金额写作“2379600元”，单位是元，合 237.96 万元。'],
    ])
  })

  it.each([
    ['2019', procurement, '329.1877(万元）', '329.1877'],
    ['2021', charges, '5.4万元', '5.4'],
    ['2019', 'proactive.procurement.procurementItems', '14批', 14],
    ['2019', 'proactive.penalties.itemsChange', '＋19', 19],
  ] as const)('points out, in the format of %s, %s as “%s”', (format, id, text, value) => {
    expect(stands(format, id, text, value)).toMatchObject([['hint', expect.stringContaining(`“${text}”`)]])
  })

  it.each(['+387', '-4', '19', '0', ' 19 '])('accepts the change %s', (text) => {
    expect(stands('2019', 'proactive.penalties.itemsChange', text, Number(text))).toEqual([])
  })

  it('accepts the fee figures as the sentence gives them', () => {
    expect(stands('2021', 'otherMatters.processingFee.notices', '发出收费通知0件', 0)).toEqual([])
  })

  it('leaves what is no number to the check of numbers', () => {
    expect(stands('2021', 'requests.received.businesses', '约20件', null)).toEqual([])
  })

  it('says once for a table which counts carry a unit', () => {
    const report = completeReport('2021')
    const written = writtenOf(report)
    const cells = Object.fromEntries(
      ['disclosed', 'received'].map((row) => [`requests.${row}.businesses`, { text: '2件', value: 2 }]),
    )
    expect(
      observe(check, report, { written: { ...written, cells: { ...written.cells, ...cells } } }).map(
        (finding) => finding.cells,
      ),
    ).toEqual([['requests.received.businesses', 'requests.disclosed.businesses']])
  })

  it('asks a department whether an amount was meant in yuan, but no government', () => {
    const amount = (value: string, organisation?: string) =>
      messagesOf(check, completeReport('2021', { cells: { [charges]: value }, ...(organisation && { organisation }) }))
    expect(amount('99999.99')).toEqual([])
    expect(amount('312684.5')).toEqual(['表二“行政事业性收费”本年收费金额（单位：万元）为 312684.5 万元，数额很大。'])
    expect(amount('312684.5', '东江市人民政府')).toEqual([])
  })
})
