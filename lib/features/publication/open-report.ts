import {
  findOpenUnit,
  findOpenVersion,
  listOpenPublications,
  listOpenYears,
  listTopmostUnits,
  type OpenPublication,
} from '@/lib/features/publication/data/published'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { formatForYear, newestFormat } from '@/lib/formats/registry'
import { parseContent } from '@/lib/report/schema'
import { ByteCache } from '@/lib/std/byte-cache'
import { dayInShanghai } from '@/lib/std/dates'
import { indexYears } from './open-index'
import type { EntryPage, UnitPage } from './pages/list-pages'
import { type PaperHtml, paperHtml, type Release, type ReportPage } from './pages/report-page'

const day = (instant: Date | null) => instant && dayInShanghai(instant)

const releaseOf = ({ at, correction, address, version }: OpenPublication): Release => ({
  version: version.number,
  on: dayInShanghai(at),
  correction,
  address,
})

interface Paper extends PaperHtml {
  readonly format: ReportPage['format']
}

/**
 * Versions never change, so that each is composed once as long as there is room; whether it is public is asked anew
 * each time.
 */
const papers = new ByteCache<Paper>(32_000_000, ({ html }) => 2 * html.length)

const paperOf = (id: string): Promise<Paper> =>
  papers.get(id, async () => {
    const version = (await findOpenVersion(id))!
    return { ...paperHtml(await documentOfVersion(version)), format: parseContent(version.content).format }
  })

/** What a report's address names. */
interface Wanted {
  readonly number: number
  readonly year: number
  readonly version: number | null
}

/** The published report at an address; null when nothing is public there. */
export async function openReport({ number, year, version: pinned }: Wanted): Promise<ReportPage | null> {
  const unit = await findOpenUnit(number)
  if (!unit) return null
  const publications = await listOpenPublications(unit.id, year)
  const at = pinned === null ? 0 : publications.findIndex(({ version }) => version.number === pinned)
  const publication = publications[at]
  if (!publication) return null
  const paper = await paperOf(publication.version.id)
  const releases = publications.map(releaseOf)
  return {
    unit: { number, name: unit.name, abolishedOn: day(unit.abolishedAt) },
    department: unit.parent,
    year,
    format: paper.format,
    paper,
    releases,
    shown: releases[at]!,
    pinned: pinned !== null,
  }
}

/** The id of the version whose file is wanted; null when nothing is public there. */
export async function openVersionId({ number, year, version: pinned }: Wanted): Promise<string | null> {
  const unit = await findOpenUnit(number)
  const publications = unit ? await listOpenPublications(unit.id, year) : []
  const publication = pinned === null ? publications[0] : publications.find(({ version }) => version.number === pinned)
  return publication?.version.id ?? null
}

/** One organ's years; null when there is no such organ, or nothing to show of it. */
export async function openUnit(number: number): Promise<UnitPage | null> {
  const unit = await findOpenUnit(number)
  if (!unit) return null
  const [years, below] = await Promise.all([listOpenYears(unit.id), unit.hasUnits ? indexYears(unit) : []])
  if (years.length === 0 && below.length === 0 && !unit.reporting) return null
  return {
    unit: { number, name: unit.name, abolishedOn: day(unit.abolishedAt) },
    department: unit.parent,
    years: years.map(({ year, firstPublishedAt, publications: [newest, ...before] }) => ({
      year,
      title: `${newest!.version.organisationName}${(formatForYear(year) ?? newestFormat).title(year)}`,
      publishedOn: dayInShanghai(firstPublishedAt ?? newest!.at),
      correctedOn: before.length > 0 ? dayInShanghai(newest!.at) : null,
    })),
    indexYears: below,
  }
}

/** The topmost departments that have anything to show. */
export async function openEntry(): Promise<EntryPage> {
  const departments = await Promise.all(
    (await listTopmostUnits()).map(async (unit) => {
      const years = unit.hasUnits ? await indexYears(unit) : (await listOpenYears(unit.id)).map(({ year }) => year)
      return { number: unit.number, name: unit.name, hasIndex: unit.hasUnits, years }
    }),
  )
  return { departments: departments.filter(({ years }) => years.length > 0) }
}
