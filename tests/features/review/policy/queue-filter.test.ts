import { describe, expect, it } from 'vitest'
import { placeInQueue, type QueueReport, type QueueRow, type QueueUnit } from '@/lib/features/review/policy/queue'
import {
  filterQueue,
  noFilter,
  printQueueFilter,
  type QueueFilter,
  readQueueFilter,
} from '@/lib/features/review/policy/queue-filter'

const base: QueueReport = {
  id: '',
  number: 1,
  state: 'submitted',
  progress: 100,
  blocking: 0,
  explained: 0,
  unexplained: 0,
  waived: 0,
  openWaivers: 0,
  unconfirmed: 0,
  returnedBefore: false,
  compared: true,
  copied: null,
  firstSubmittedAt: '2026-01-12T02:00:00.000Z',
  firstPublishedAt: null,
  version: { id: 'v', number: 1, at: '2026-01-12T02:00:00.000Z', by: '周敏' },
  claim: null,
}
const row = (id: string, name: string, report: Partial<QueueReport> | null, of: Partial<QueueUnit> = {}): QueueRow =>
  placeInQueue(
    {
      id,
      name,
      shortName: name.slice(-3),
      code: null,
      kind: 'department',
      path: `/top/${id}/`,
      reporting: true,
      abolished: false,
      ...of,
    },
    report && { ...base, id: `report-${id}`, ...report },
    { submitBy: '2026-01-20', publishBy: '2026-01-31', requireScan: false },
    '2026-01-25',
  )!

const rows = [
  row('a', '云溪区教育局', { explained: 1, claim: { by: 'me', name: '方明', at: '' } }),
  row('b', '云溪区民政局', null, { code: '11500231MB1A2B' }),
  row(
    'c',
    '青石镇人民政府',
    {
      firstSubmittedAt: '2026-01-22T02:00:00.000Z',
      version: { id: 'v', number: 2, at: '2026-01-22T02:00:00.000Z', by: '李' },
    },
    { kind: 'government', path: '/top/c/' },
  ),
  row(
    'd',
    '青石镇司法所',
    {
      state: 'approved',
      claim: { by: 'other', name: '张', at: '' },
      version: { id: 'v', number: 1, at: '2026-01-10T02:00:00.000Z', by: '李' },
    },
    { kind: 'dispatchedOffice', path: '/top/c/d/' },
  ),
]
const ids = (filter: Partial<QueueFilter>) =>
  filterQueue(rows, { ...noFilter, ...filter }, 'me')
    .rows.map(({ unit }) => unit.id)
    .join('')

describe('a filter leaves', () => {
  it.each<[Partial<QueueFilter>, string]>([
    [{}, 'abcd'],
    [{ group: 'late' }, 'b'],
    [{ group: 'clean' }, 'c'],
    [{ search: '区民政' }, 'b'],
    [{ search: ' 镇司 ' }, 'd'],
    [{ search: 'mb1a' }, 'b'],
    [{ search: 'ＭＢ１Ａ' }, 'b'],
    [{ search: '没有' }, ''],
    [{ under: 'c' }, 'cd'],
    [{ kind: 'government' }, 'c'],
    [{ mine: true }, 'a'],
    [{ late: true }, 'bc'],
    [{ late: true, under: 'c' }, 'c'],
  ])('%o: %s', (filter, left) => expect(ids(filter)).toBe(left))
})

describe('a sort', () => {
  it.each<[QueueFilter['sort'], string]>([
    ['unit', 'abcd'],
    ['handedIn', 'dacb'],
    ['state', 'bacd'],
    ['findings', 'abcd'],
  ])('by %s: %s', (sort, order) => expect(ids({ sort })).toBe(order))
})

it('the groups are counted under all of the filter but the group', () => {
  const { counts } = filterQueue(rows, { ...noFilter, group: 'late', under: 'c' }, 'me')
  expect(counts).toMatchObject({ clean: 1, approved: 1, late: 0, explained: 0 })
})

describe('the address', () => {
  it.each<[string, Partial<QueueFilter>]>([
    ['', {}],
    [
      'group=late&search=%E6%B0%91%E6%94%BF&under=c&kind=government&mine=1&late=1&sort=findings&page=2',
      {
        group: 'late',
        search: '民政',
        under: 'c',
        kind: 'government',
        mine: true,
        late: true,
        sort: 'findings',
        page: 2,
      },
    ],
  ])('%s', (query, filter) => {
    expect(readQueueFilter(new URLSearchParams(query))).toEqual({ ...noFilter, ...filter })
    expect(printQueueFilter({ ...noFilter, ...filter }, null)).toBe(query)
  })

  it.each(['group=nothing&sort=x&page=0&mine=yes', 'page=-1', 'page=9999999', 'page=1.5'])(
    'that makes no sense asks for nothing: %s',
    (query) => {
      expect(readQueueFilter(new URLSearchParams(query))).toEqual(noFilter)
    },
  )

  it('names the year where it is asked for', () =>
    expect(printQueueFilter({ ...noFilter, late: true }, 2025)).toBe('year=2025&late=1'))
})
