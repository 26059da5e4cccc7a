import { reviewStates } from '@/lib/features/report/policy/review-states'
import { halfWidth } from '@/lib/std/chinese/width'
import { withoutSpace } from '@/lib/std/text'
import { type QueueGroup, type QueueRow, queueGroups } from './queue'

export const queueSorts = ['unit', 'handedIn', 'state', 'findings'] as const
export type QueueSort = (typeof queueSorts)[number]

/** What a reviewer asks of the queue; all of it stands in the page's address. */
export interface QueueFilter {
  /** null: every group. */
  readonly group: QueueGroup | null
  readonly search: string
  /** Id of an organisation: it and all below it; '' for all. */
  readonly under: string
  /** Kind of organisation; '' for all. */
  readonly kind: string
  /** Only those that the reader has claimed (领取). */
  readonly mine: boolean
  /** Only those that are late, whether they came in or not. */
  readonly late: boolean
  readonly sort: QueueSort
  /** The page, from 1. */
  readonly page: number
}

/** Rows of one page: more than anybody scrolls through, and few enough to be sent at once. */
export const rowsPerPage = 1000

export const noFilter: QueueFilter = {
  group: null,
  search: '',
  under: '',
  kind: '',
  mine: false,
  late: false,
  sort: 'unit',
  page: 1,
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((candidate) => candidate === value) ?? null

/** Reads the filter from the page's address; what cannot be read is as if it were not there. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
  return {
    group: oneOf(queueGroups, query.get('group')),
    search: (query.get('search') ?? '').slice(0, 100),
    under: query.get('under') ?? '',
    kind: query.get('kind') ?? '',
    mine: query.get('mine') === '1',
    late: query.get('late') === '1',
    sort: oneOf(queueSorts, query.get('sort')) ?? noFilter.sort,
    page: /^[1-9]\d{0,5}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1,
  }
}

/**
 * The filter as it stands in an address; what is not asked for is left out, so that the same question has the same
 * address.
 */
export function printQueueFilter(
  { group, search, under, kind, mine, late, sort, page }: QueueFilter,
  year: number | null,
): string {
  const query = new URLSearchParams()
  if (year !== null) query.set('year', String(year))
  if (group) query.set('group', group)
  if (search !== '') query.set('search', search)
  if (under !== '') query.set('under', under)
  if (kind !== '') query.set('kind', kind)
  if (mine) query.set('mine', '1')
  if (late) query.set('late', '1')
  if (sort !== noFilter.sort) query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

const comparable = (text: string) => withoutSpace(halfWidth(text)).toLowerCase()

/**
 * The rows that a filter leaves, sorted, all pages; and how many each group has under all of the filter but the group.
 */
export function filterQueue(
  rows: readonly QueueRow[],
  filter: QueueFilter,
  readerId: string,
): { rows: QueueRow[]; counts: Record<QueueGroup, number> } {
  const search = comparable(filter.search)
  const fits = ({ unit, report, lateBy, publishedLateBy }: QueueRow) =>
    (filter.kind === '' || unit.kind === filter.kind) &&
    (filter.under === '' || unit.path.includes(`/${filter.under}/`)) &&
    (!filter.mine || report?.claim?.by === readerId) &&
    (!filter.late || lateBy > 0 || publishedLateBy > 0) &&
    (search === '' || [unit.name, unit.shortName, unit.code ?? ''].some((text) => comparable(text).includes(search)))
  const left = rows.filter(fits)
  const counts = Object.fromEntries(queueGroups.map((group) => [group, 0])) as Record<QueueGroup, number>
  for (const { group } of left) counts[group] += 1
  const shown = filter.group === null ? left : left.filter(({ group }) => group === filter.group)
  // Stable: within what is equal the order of the units stays.
  return { rows: filter.sort === 'unit' ? shown : [...shown].sort(orders[filter.sort]), counts }
}

const findings = ({ report }: QueueRow) =>
  report
    ? report.blocking + report.unexplained + report.unconfirmed + report.explained + report.waived + report.openWaivers
    : 0
/** Where a unit without a report comes in the order of states. */
const stateOrder = ({ report }: QueueRow) => (report ? reviewStates.indexOf(report.state) : -1)

const orders: Record<Exclude<QueueSort, 'unit'>, (a: QueueRow, b: QueueRow) => number> = {
  // Who handed in first waits longest; who did not comes last.
  handedIn: (a, b) => compareText(a.report?.version?.at ?? '~', b.report?.version?.at ?? '~'),
  state: (a, b) => stateOrder(a) - stateOrder(b),
  findings: (a, b) => findings(b) - findings(a),
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
