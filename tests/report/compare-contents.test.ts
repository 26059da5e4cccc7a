import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import { areAlike, compareContents } from '@/lib/report/compare-contents'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'
import { printedContent } from '@/lib/report/printed-content'
import { anyContent } from './samples'

const empty = emptyContent('2021')
const filled = withField(withField(empty, 'requests.received.naturalPersons', '45'), 'lead', [['编制说明。']])

describe('comparing two contents', () => {
  test('a cell, its totals, and by how much', () => {
    const { cells, texts, issuedOn } = compareContents(
      filled,
      withField(filled, 'requests.received.naturalPersons', '51'),
    )
    expect(cells).toEqual([
      {
        id: 'requests.received.naturalPersons',
        before: '45',
        after: '51',
        change: { difference: '+6', percent: '+13.3%' },
        total: false,
      },
      {
        id: 'requests.received.total',
        before: '45',
        after: '51',
        change: { difference: '+6', percent: '+13.3%' },
        total: true,
      },
    ])
    expect([texts, issuedOn]).toEqual([[], null])
  })

  test('zero, blank and “/” are three things', () => {
    const change = (from: string, to: string) =>
      compareContents(withField(empty, 'proactive.rules.issued', from), withField(empty, 'proactive.rules.issued', to))
        .cells
    expect(change('', '0')).toMatchObject([{ before: '', after: '0', change: null }])
    expect(change('/', '0')).toMatchObject([{ before: '/', after: '0', change: null }])
    expect(change('/', '')).toMatchObject([{ before: '/', after: '' }])
    expect(change('0', '0')).toEqual([])
  })

  test('a number that was linked reads the same', () => {
    const linked = withField(filled, 'lead', [['收到', { cell: 'requests.received.total' }, '件。']])
    const typed = withField(filled, 'lead', [['收到45件。']])
    expect(areAlike(compareContents(linked, typed))).toBe(true)
    expect(compareContents(linked, withField(linked, 'requests.received.naturalPersons', '46')).texts).toMatchObject([
      { id: 'lead', before: '收到45件。', after: '收到46件。' },
    ])
  })

  test('the date of issue', () => {
    expect(compareContents(empty, { ...empty, issuedOn: '2026-01-20' })).toEqual({
      cells: [],
      texts: [],
      issuedOn: { before: '', after: '2026-01-20' },
    })
  })

  test('of two formats only what both have', () => {
    const old = { ...emptyContent('2019'), cells: { 'proactive.rules.issued': 1 } } as ReportContent
    const both = new Set([...cellsOf(formatById('2019')).keys()].filter((id) => cellsOf(formatById('2021')).has(id)))
    fc.assert(
      fc.property(anyContent('2021'), (content) => {
        for (const { id } of compareContents(old, content).cells) expect(both.has(id)).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  test('nothing against itself; and the differences laid upon one side give the other', () => {
    fc.assert(
      fc.property(anyContent('2021'), anyContent('2021'), (before, after) => {
        expect(areAlike(compareContents(before, before))).toBe(true)
        const { cells, texts, issuedOn } = compareContents(before, after)
        const [old, now] = [printedContent(before), printedContent(after)]
        const changed = new Map(cells.map((cell) => [cell.id, cell]))
        for (const id of cellsOf(formatById('2021')).keys()) {
          expect(changed.get(id)?.before ?? old.cell(id)).toBe(old.cell(id))
          expect(changed.get(id)?.after ?? old.cell(id)).toBe(now.cell(id))
        }
        const written = new Map(texts.map((text) => [text.id, text]))
        for (const id of narrativeIds)
          expect(
            written
              .get(id)
              ?.pieces.filter(({ kind }) => kind !== 'removed')
              .map(({ text }) => text)
              .join('') ?? old.text(id),
          ).toBe(now.text(id))
        expect(issuedOn?.after ?? before.issuedOn ?? '').toBe(after.issuedOn ?? '')
      }),
      { numRuns: 60 },
    )
  })
})
