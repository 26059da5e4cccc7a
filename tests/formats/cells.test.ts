import { describe, expect, it } from 'vitest'
import { cellOf, cellsOf, isInTable } from '@/lib/formats/cells'
import { type FormatId, formatById, formats } from '@/lib/formats/registry'

// Typed from docs/glossary.md 3–5, not taken from the code.
const cross = (table: string, rows: string, columns: string) =>
  rows
    .trim()
    .split(/\s+/)
    .flatMap((row) =>
      columns
        .trim()
        .split(/\s+/)
        .map((column) => `${table}.${row}.${column}`),
    )
const requesters = 'naturalPersons businesses researchBodies publicBenefitBodies legalServices otherBodies total'
const outcomes = `received broughtForward disclosed partlyDisclosed withheldStateSecret withheldByLaw withheldSecurity withheldThirdParty withheldInternalAffairs
  withheldProcess withheldCaseFile withheldInquiry unavailableNotHeld unavailableWouldNeedMaking unavailableUnclear notProcessedPetition notProcessedDuplicate
  notProcessedPublication notProcessedExcessive notProcessedReissue`
const cases = cross(
  'cases',
  'reconsideration litigationDirect litigationAfterReconsideration',
  'upheld corrected otherResult pending total',
)
/** The formats that the glossary names; of later ones the labels are compared, in official-formats.test.ts. */
const expected = {
  '2019': [
    ...cross('proactive', 'rules normativeDocuments', 'newlyMade newlyDisclosed totalDisclosed'),
    ...cross('proactive', 'licences otherServices penalties compulsion', 'itemsLastYear itemsChange decisions'),
    ...cross('proactive', 'charges', 'itemsLastYear itemsChange'),
    ...cross('proactive', 'procurement', 'procurementItems procurementAmount'),
    ...cross('requests', `${outcomes} other handled carriedForward`, requesters),
    ...cases,
  ],
  '2021': [
    ...cross('proactive', 'rules normativeDocuments', 'issued repealed inForce'),
    ...cross('proactive', 'licences penalties compulsion', 'decisions'),
    'proactive.charges.collected',
    ...cross(
      'requests',
      `${outcomes} otherNotSupplemented otherFeeUnpaid otherRemaining handled carriedForward`,
      requesters,
    ),
    ...cases,
    ...cross('otherMatters', 'processingFee', 'notices charged collected'),
  ],
} satisfies Partial<Record<FormatId, string[]>>

it.each(['2019', '2021'] as const)('the format of %s has exactly the cells of the glossary, in reading order', (id) => {
  expect([...cellsOf(formatById(id)).keys()]).toEqual(expected[id])
})

describe.each(formats)('format $id', (format) => {
  const cells = [...cellsOf(format).values()]

  it('names each cell from outside in', () => {
    for (const { id, rowLabels, columnLabels } of cells) {
      expect(columnLabels.length, id).toBeGreaterThan(0)
      expect([...rowLabels, ...columnLabels].every(Boolean), id).toBe(true)
    }
  })

  it('adds up only whole numbers that people fill in, or totals of such', () => {
    for (const { id, parts } of cells) {
      for (const part of parts ?? []) expect(cellOf(format, part).kind, `${part} in ${id}`).toBe('count')
    }
  })
})

it('counts the cells people fill in as the official tables do', () => {
  const inputs = (id: FormatId, table: string) =>
    [...cellsOf(formatById(id)).values()].filter(({ section, parts }) => section === table && parts === null).length
  expect([
    inputs('2021', 'proactive'),
    inputs('2021', 'requests'),
    inputs('2021', 'cases'),
    inputs('2021', 'otherMatters'),
  ]).toEqual([10, 144, 12, 3])
  expect([
    inputs('2019', 'proactive'),
    inputs('2019', 'requests'),
    inputs('2019', 'cases'),
    inputs('2019', 'otherMatters'),
  ]).toEqual([22, 132, 12, 0])
})

it('knows how each kind of value is written', () => {
  expect(cellOf(formatById('2019'), 'proactive.penalties.itemsChange').kind).toBe('change')
  expect(cellOf(formatById('2019'), 'proactive.procurement.procurementAmount')).toMatchObject({
    kind: 'wan',
    unit: '万元',
  })
  expect(cellOf(formatById('2021'), 'proactive.charges.collected')).toMatchObject({ kind: 'wan', unit: '' })
  expect(cellOf(formatById('2021'), 'otherMatters.processingFee.charged')).toMatchObject({ kind: 'yuan', unit: '元' })
})

it('adds the handled row from the outcomes and the total column from the requesters', () => {
  const format = formatById('2021')
  expect(cellOf(format, 'requests.handled.businesses').parts).toHaveLength(21)
  expect(cellOf(format, 'requests.handled.total').parts).toEqual(cross('requests', 'handled', requesters).slice(0, -1))
  expect(cellOf(format, 'cases.litigationDirect.total').parts).toEqual(
    cross('cases', 'litigationDirect', 'upheld corrected otherResult pending'),
  )
})

it('refuses a cell the format does not have', () => {
  expect(() => cellOf(formatById('2021'), 'requests.other.total')).toThrow(RangeError)
})

it.each(formats.map((format) => [format.id, format] as const))(
  'only the fee figures stand outside the tables (%s)',
  (_, format) => {
    expect([...cellsOf(format).values()].filter((cell) => !isInTable(cell)).map(({ id }) => id)).toEqual(
      format.feeFigures.map(({ id }) => id),
    )
  },
)
