import { describe, expect, test } from 'vitest'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { composeDocument } from '@/lib/document/compose'
import { isOpen, reviewSheet } from '@/lib/features/review/review-sheet'
import { emptyContent, type ReportContent } from '@/lib/report/content'
import { type FieldValue, withField } from '@/lib/report/fields'

const stamp = {
  createdAt: '2026-01-01T00:00:00.000Z',
  revision: 1,
  digest: '0'.repeat(64),
  code: null,
  draftMark: null,
}
const content = (fields: Record<string, FieldValue>, format: ReportContent['format'] = '2021') =>
  Object.entries(fields).reduce((sofar, [id, value]) => withField(sofar, id as 'lead', value), emptyContent(format))

const now = content({
  'requests.received.naturalPersons': '51',
  'requests.received.businesses': '2',
  'overview.platforms': [['栏目由专人维护。每周检查两次。']],
  issuedOn: '2026-01-20',
})
const before = content({
  'requests.received.naturalPersons': '45',
  'requests.received.businesses': '2',
  'overview.platforms': [['栏目由专人维护。每周检查一次。']],
  issuedOn: '2026-01-18',
})
const lastYear = content({ 'requests.received.naturalPersons': '30', 'overview.platforms': [['去年由专人维护。']] })

const finding = (
  more: Partial<FindingStanding['finding']>,
  state: FindingStanding['state'] = 'open',
  decision: FindingStanding['decision'] = null,
): FindingStanding => ({
  slug: more.slug ?? 'any-check',
  key: 'k',
  fingerprint: 'f',
  state,
  decision,
  lastYear: null,
  finding: {
    code: 'X1',
    slug: 'any-check',
    severity: 'explain',
    place: 'requests',
    message: '两处不一致。',
    advice: '请核对。',
    ...more,
  },
})
const sheet = (
  findings: readonly FindingStanding[] = [],
  previous: ReportContent | null = before,
  last: ReportContent | null = lastYear,
) =>
  reviewSheet({
    doc: composeDocument({ organisation: '某区教育局', year: 2025, content: now }, stamp),
    content: now,
    lastYear: last,
    previous,
    findings,
  })

describe('figures beside others', () => {
  test('last year with the change, the version before where it was another', () => {
    expect(sheet().cells['requests.received.naturalPersons']).toEqual({
      name: expect.stringContaining('自然人'),
      value: '51',
      lastYear: { value: '30', change: { difference: '+21', percent: '+70.0%' } },
      previous: { value: '45', change: { difference: '+6', percent: '+13.3%' } },
    })
    expect(sheet().cells['requests.received.businesses']).toMatchObject({
      value: '2',
      lastYear: { value: '', change: null },
      previous: null,
    })
  })

  test('totals are compared too, but listed as changes are only the cells somebody typed into', () => {
    const { cells, changed } = sheet()
    expect(cells['requests.received.total']).toMatchObject({ value: '53', previous: { value: '47' } })
    expect(changed).toEqual({ cells: ['requests.received.naturalPersons'], texts: ['overview.platforms'] })
  })

  test('without a version before and without last year there is nothing to compare', () => {
    const alone = sheet([], null, null)
    expect(Object.values(alone.cells).every(({ lastYear: last, previous }) => last === null && previous === null)).toBe(
      true,
    )
    expect([alone.changed, alone.previousDate]).toEqual([{ cells: [], texts: [] }, null])
  })

  test('a cell that last year’s format did not have is not called blank', () => {
    const old = sheet([], null, content({}, '2019'))
    expect(old.cells['requests.received.naturalPersons']!.lastYear).toEqual({ value: '', change: null })
    expect(Object.values(old.cells).some(({ lastYear: last }) => last === null)).toBe(true)
  })
})

test('texts and the date', () => {
  const { texts, previousDate } = sheet()
  expect(texts['overview.platforms']).toMatchObject({
    lastYear: '去年由专人维护。',
    pieces: [{ kind: 'same' }, { kind: 'removed', text: '一' }, { kind: 'added', text: '两' }, { kind: 'same' }],
  })
  expect(texts.lead).toMatchObject({ lastYear: '', pieces: null })
  expect(previousDate).toBe('2026年1月18日')
})

describe('findings', () => {
  test('stand at their cells or words', () => {
    const { findings } = sheet([
      finding({ cells: ['requests.received.naturalPersons', 'requests.received.total'] }),
      finding({ field: 'overview.platforms', quote: '每周检查两次' }),
      finding({ place: 'proactive' }),
    ])
    expect(findings.map(({ keys }) => keys)).toEqual([
      ['cell:requests.received.naturalPersons', 'cell:requests.received.total'],
      ['say:overview.platforms:1'],
      ['head:proactive'],
    ])
  })

  test('those that ask for something the agency did not give are open; hints and what was settled are not', () => {
    const explained = {
      slug: 'any-check',
      key: 'k',
      fingerprint: 'f',
      kind: 'explanation',
      text: '口径有变化。',
      at: '2026-01-15T01:00:00.000Z',
      by: '高昉',
      byId: 'u',
      answer: null,
    } as const
    const { findings } = sheet([
      finding({}),
      finding({ severity: 'hint' }),
      finding({}, 'decided', explained),
      finding({ severity: 'confirm' }),
      finding({}, 'void', explained),
    ])
    expect(findings.map(isOpen)).toEqual([true, false, false, true, true])
    expect(findings[2]!.decision).toMatchObject({ name: '说明', text: '口径有变化。', by: '高昉', answer: null })
  })

  test('figures that jumped against last year are listed once each', () => {
    expect(
      sheet([
        finding({ slug: 'figures-near-last-year', severity: 'hint', cells: ['requests.received.total'] }),
        finding({ slug: 'figures-near-last-year', cells: ['requests.received.total'] }),
      ]).jumped,
    ).toEqual(['requests.received.total'])
  })
})

test('every place has a name', () => {
  const names = new Map(sheet().spots.map(({ key, name }) => [key, name]))
  expect([...names.values()].every((name) => name !== '')).toBe(true)
  expect([names.get('say:overview.platforms:1'), names.get('title'), names.get('date')]).toEqual([
    expect.stringMatching(/第2句$/),
    '整份报告',
    '落款和成文日期',
  ])
})
