import {
  findOpenUnit,
  listOpenedSeasons,
  listOpenRules,
  listOpenStandings,
  listOpenVersions,
  listYearsPublishedBelow,
  type OpenPublication,
  type OpenStanding,
  type OpenUnit,
} from '@/lib/features/publication/data/published'
import { openAddress } from '@/lib/features/publication/policy/open-address'
import { publicationDuty, publicationRate } from '@/lib/features/publication/policy/publication-rate'
import { lateWord, onTimeWord } from '@/lib/features/season/policy/deadline-words'
import { formatForYear } from '@/lib/formats/registry'
import { printOrganTable } from '@/lib/report/cell-table'
import { parseContent } from '@/lib/report/schema'
import { dayInShanghai } from '@/lib/std/dates'
import type { IndexGroup, IndexPage, IndexRow } from './pages/list-pages'

/**
 * Years that have an index for a part of the tree: those whose season was opened, and those with something published.
 * Newest first.
 */
export async function indexYears({ path }: Pick<OpenUnit, 'path'>): Promise<number[]> {
  const [seasons, published] = await Promise.all([listOpenedSeasons(), listYearsPublishedBelow(path)])
  return [...new Set([...seasons, ...published])].sort((a, b) => b - a)
}

const parentOf = (path: string): string => path.replace(/[^/]+\/$/, '')

/** The correction that is public now, if it is one. */
export const correctionOf = ([newest, ...before]: readonly OpenPublication[]) =>
  newest && before.length > 0 ? { on: dayInShanghai(newest.at), note: newest.correction } : null

/** The index of a department (主管部门) and year; null when there is none. */
export async function openIndex(number: number, year: number, now: Date): Promise<IndexPage | null> {
  const department = await findOpenUnit(number)
  if (!department) return null
  const years = await indexYears(department)
  if (!years.includes(year)) return null
  const [standings, rules] = await Promise.all([listOpenStandings(department.path, year), listOpenRules(year)])
  if (standings.length < 2) return null
  const rows = standings.flatMap((standing) => rowOf(standing, year, rules, now) ?? [])
  const rate = publicationRate(
    rows.map(({ row }) => row.duty),
    now,
  )
  return {
    department,
    year,
    years,
    groups: groupsOf(standings, rows, department.path),
    rate,
    today: dayInShanghai(now),
  }
}

interface PlacedRow {
  readonly row: IndexRow
  readonly path: string
}

function rowOf(
  { report, ...unit }: OpenStanding,
  year: number,
  rules: Parameters<typeof publicationDuty>[2],
  now: Date,
): PlacedRow | null {
  const duty = publicationDuty({ ...unit, firstPublishedAt: report?.firstPublishedAt ?? null }, year, rules, now)
  if (!duty) return null
  const row = {
    number: unit.number,
    name: unit.name,
    duty,
    correction: correctionOf(report?.publications ?? []),
    address: report?.publications[0]?.address ?? null,
    abolishedOn: unit.abolishedAt && dayInShanghai(unit.abolishedAt),
  }
  return { row, path: unit.path }
}

/**
 * As in the tree: the department with those directly under it, then each of them that has units of its own, and so on
 * down.
 */
function groupsOf(standings: readonly OpenStanding[], rows: readonly PlacedRow[], top: string): IndexGroup[] {
  const under = groupBy(rows, ({ path }) => (path === top ? top : parentOf(path)))
  const children = groupBy(
    standings.filter(({ path }) => path !== top),
    ({ path }) => parentOf(path),
  )
  const group = ({ path, number, name }: OpenStanding): IndexGroup[] => [
    { number, name, rows: (under.get(path) ?? []).map(({ row }) => row) },
    ...(children.get(path) ?? []).flatMap(group),
  ]
  return standings.filter(({ path }) => path === top).flatMap(group)
}

/** The figures of all that is public below a department, an organ a row; null when nothing is. */
export async function openIndexTable(
  number: number,
  year: number,
  now: Date,
): Promise<{ body: string; name: string } | null> {
  const index = await openIndex(number, year, now)
  const format = formatForYear(year)
  if (!index || !format) return null
  const { path } = (await findOpenUnit(number))!
  const versions = new Map((await listOpenVersions(path, year)).map(({ number: unit, version }) => [unit, version]))
  const rows = index.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const version = versions.get(row.number)
      const timely = row.duty.counted ? (row.duty.standing === 'onTime' ? onTimeWord : lateWord) : ''
      const head = [
        row.number,
        row.name,
        year,
        row.duty.publishedOn ?? '',
        timely,
        row.correction?.on ?? '',
        openAddress({ kind: 'report', number: row.number, year, version: null }),
      ]
      return version ? [{ head, content: parseContent(version.content) }] : []
    }),
  )
  if (rows.length === 0) return null
  const body = printOrganTable(
    format,
    ['单位编号', '单位', '年度', '发布日期', '是否按时', '更正日期', '公开地址'],
    rows,
  )
  return { body, name: `${index.department.name}${year}年各单位年报数据.csv` }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
