import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { cellReader } from '@/lib/report/totals'
import { inputsOf } from './samples'

const format = formatById('2021')

/** Every count of a table filled. */
const filledCounts = (id: FormatId) =>
  fc.record(
    Object.fromEntries(
      inputsOf(id)
        .filter(({ kind }) => kind === 'count')
        .map((cell) => [cell.id, fc.nat(9999)]),
    ),
  ) as fc.Arbitrary<Partial<Record<CellId, number>>>

describe.each(['2019', '2021'] as const)('totals of table 3 in %s', (id) => {
  const ids = [...cellsOf(formatById(id)).keys()].filter((cell) => cell.startsWith('requests.'))
  const columns = [...new Set(ids.map((cell) => cell.split('.')[2]!))]
  const outcomes = [...new Set(ids.map((cell) => cell.split('.')[1]!))].filter(
    (row) => !['received', 'broughtForward', 'handled', 'carriedForward'].includes(row),
  )

  it('come to the same both ways where the total row meets the total column', () => {
    fc.assert(
      fc.property(filledCounts(id), (cells) => {
        const read = cellReader(formatById(id), cells)
        const sum = (wanted: CellId[]) => wanted.reduce((total, cell) => total + (read(cell) as number), 0)
        const across = sum(
          columns.filter((column) => column !== 'total').map((column): CellId => `requests.handled.${column}`),
        )
        const down = sum(outcomes.map((row): CellId => `requests.${row}.total`))
        expect(read('requests.handled.total')).toBe(across)
        expect(down).toBe(across)
      }),
      { numRuns: 30 },
    )
  })
})

describe('cellReader', () => {
  it('reads what was filled in and null for the rest', () => {
    const read = cellReader(format, { 'requests.received.businesses': 0, 'proactive.charges.collected': '5.4195' })
    expect(read('requests.received.businesses')).toBe(0)
    expect(read('proactive.charges.collected')).toBe('5.4195')
    expect(read('requests.received.naturalPersons')).toBeNull()
  })

  it('leaves a total blank while all its parts are, and adds up those that are filled', () => {
    expect(cellReader(format, {})('requests.handled.total')).toBeNull()
    expect(cellReader(format, { 'requests.disclosed.businesses': 0 })('requests.handled.total')).toBe(0)
    const read = cellReader(format, {
      'requests.disclosed.businesses': 3,
      'requests.otherFeeUnpaid.businesses': 4,
      'requests.withheldProcess.otherBodies': 5,
      'requests.carriedForward.businesses': 100,
    })
    expect(read('requests.handled.businesses')).toBe(7)
    expect(read('requests.handled.total')).toBe(12)
    expect(read('requests.carriedForward.total')).toBe(100)
  })

  it('adds up each of the three parts of table 4', () => {
    const read = cellReader(format, {
      'cases.litigationDirect.upheld': 2,
      'cases.litigationDirect.pending': 1,
      'cases.reconsideration.corrected': 9,
    })
    expect(read('cases.litigationDirect.total')).toBe(3)
    expect(read('cases.reconsideration.total')).toBe(9)
    expect(read('cases.litigationAfterReconsideration.total')).toBeNull()
  })
})
