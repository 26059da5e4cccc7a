import { describe, expect, it } from 'vitest'
import {
  commonDoubt,
  groupProposals,
  hasTablesOnly,
  isTakenAtFirst,
  proposalsOf,
  wordsOf,
} from '@/components/report/taking/proposals'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { Opened } from '@/lib/import/imported'
import { emptyContent, type ReportContent } from '@/lib/report/content'

const format = formatById('2021')
const received = 'requests.received.naturalPersons'
const charges = 'proactive.charges.collected'

function opened(content: Partial<ReportContent>, more: Partial<Opened> = {}): Opened {
  return {
    report: { organisation: '云溪区林业局', year: 2025, content: { ...emptyContent('2021'), ...content } },
    written: null,
    notes: [],
    doubts: {},
    ...more,
  }
}
const narrative = (id: 'lead' | 'overview.summary', text: string) => ({
  ...emptyContent('2021').narrative,
  [id]: [[text]],
})

describe('what a file would set', () => {
  it('is every field that differs, and nothing that the file leaves blank', () => {
    const content = { ...emptyContent('2021'), cells: { [received]: 6, 'requests.disclosed.naturalPersons': 6 } }
    const found = proposalsOf(
      content,
      opened({ cells: { [received]: 7, [charges]: '5.4195' }, issuedOn: '2026-01-12' }),
    )
    expect(found.map(({ field, now, wanted, replaces }) => [field, now, wanted, replaces])).toEqual([
      [charges, '', '5.4195', false],
      [received, '6', '7', true],
      ['issuedOn', '', '2026-01-12', false],
    ])
  })

  it('says what stood in the file where that is something else, and why to look', () => {
    const written = {
      cells: { [received]: { text: '45（其中修改7件）', value: 45 }, [charges]: { text: '5.4195', value: '5.4195' } },
    } as unknown as Opened['written']
    const found = proposalsOf(
      emptyContent('2021'),
      opened(
        { cells: { [received]: 45, [charges]: '5.4195' } },
        { written, doubts: { [received]: '括号中的说明未计入' } },
      ),
    )
    expect(found.map(({ field, stood, doubt }) => [field, stood, doubt])).toEqual([
      [charges, null, null],
      [received, '45（其中修改7件）', '括号中的说明未计入'],
    ])
  })

  it('offers text that is no number with a doubt', () => {
    expect(proposalsOf(emptyContent('2021'), opened({ unread: { [received]: '/' } }))).toMatchObject([
      { wanted: '/', doubt: '不是数字' },
    ])
  })

  it('leaves out cells that the format of the form does not know', () => {
    expect(
      proposalsOf(
        emptyContent('2021'),
        opened({ format: '2019', cells: { 'requests.other.naturalPersons': 3, [received]: 3 } }),
      ).map(({ field }) => field),
    ).toEqual([received])
  })

  it('is grouped by section, in the order of the form', () => {
    const found = proposalsOf(
      emptyContent('2021'),
      opened({
        cells: { [received]: 1, 'otherMatters.processingFee.notices': 0 },
        narrative: narrative('lead', '引言。'),
        issuedOn: '2026-01-12',
      }),
    )
    expect(groupProposals(format, found).map(({ place, proposals }) => [place, proposals.length])).toEqual([
      ['lead', 1],
      ['requests', 1],
      ['otherMatters', 1],
      ['signature', 1],
    ])
  })
})

describe('a doubt about all of them', () => {
  const of = (count: number, doubt: string) => {
    const cells = Object.fromEntries(
      [...cellsOf(format).values()]
        .filter(({ parts }) => parts === null)
        .slice(0, count)
        .map(({ id }) => [id, 0]),
    )
    return proposalsOf(
      emptyContent('2021'),
      opened({ cells }, { doubts: Object.fromEntries(Object.keys(cells).map((id) => [id, doubt])) }),
    )
  }

  it('is said once for many, and with each for a few or different ones', () => {
    expect(commonDoubt(of(20, '从 PDF 读出'))).toBe('从 PDF 读出')
    expect(commonDoubt(of(3, '从 PDF 读出'))).toBeNull()
    expect(commonDoubt([...of(20, '从 PDF 读出'), ...of(1, '括号中的说明未计入')])).toBeNull()
  })
})

it('tells tables without a report around them from a report and from a backup', () => {
  const written = (sections: readonly unknown[]) => ({ sections }) as unknown as Opened['written']
  expect([written([]), written([{}]), null].map(hasTablesOnly)).toEqual([true, false, false])
})

describe('what is taken at first', () => {
  const [certain] = proposalsOf(emptyContent('2021'), opened({ cells: { [received]: 1 } }))

  it('is what is certain and replaces nothing', () => {
    expect(isTakenAtFirst(certain!, false)).toBe(true)
    expect(isTakenAtFirst({ ...certain!, doubt: '请核对' }, false)).toBe(false)
    expect(isTakenAtFirst({ ...certain!, replaces: true }, false)).toBe(false)
  })

  it('is everything of a file the product made itself', () => {
    expect(isTakenAtFirst({ ...certain!, replaces: true }, true)).toBe(true)
  })
})

it('shows linked numbers by the name of their cell', () => {
  expect(wordsOf(format, [['共', { cell: 'requests.received.total' }, '件'], ['第二段']])).toMatch(
    /^共〔表三.*总计〕件\n第二段$/,
  )
})
