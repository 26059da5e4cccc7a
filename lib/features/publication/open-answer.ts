import { findOpenVersion } from '@/lib/features/publication/data/published'
import type { OpenFile, OpenPlace } from '@/lib/features/publication/policy/open-address'
import { formatById } from '@/lib/formats/registry'
import { countUse } from '@/lib/platform/rate-limits'
import { printFieldsCsv, printFieldsJson } from '@/lib/report/field-dictionary'
import { openIndex, openIndexTable } from './open-index'
import { openEntry, openReport, openUnit, openVersionId } from './open-report'
import { fieldsPage } from './pages/fields-page'
import type { Frame } from './pages/frame'
import { entryPage, indexPage, unitPage } from './pages/list-pages'
import { reportPage } from './pages/report-page'
import { openStyleSheet } from './pages/style'
import { hasVersionFile, versionFile } from './version-files'

/** What the public gets: a page, a file, or the word that it asks too much. `null` when nothing is public there. */
export type OpenAnswer =
  | { readonly kind: 'page'; readonly page: Frame }
  | {
      readonly kind: 'file'
      readonly body: Uint8Array | string
      readonly type: string
      readonly name: string | null
      readonly forEver?: true
    }
  | { readonly kind: 'busy' }

/** Who asks: the checked address of his browser, or null when it is not known. */
export interface Asking {
  readonly address: string | null
  readonly now: Date
}

/**
 * Files made anew for one address in a minute; what is at hand is not counted. An office of many people may stand
 * behind one address.
 */
export const filesPerAddress = 60
/** The same when the address is not known: for everybody together. */
export const filesWithoutAddress = 300

/** The answer to a place; null when nothing is public there. */
export async function openAnswer(place: OpenPlace, asking: Asking): Promise<OpenAnswer | null> {
  switch (place.kind) {
    case 'entry':
      return page(entryPage(await openEntry()))
    case 'organisation':
      return page(unitPage, await openUnit(place.number))
    case 'report':
      return page(reportPage, await openReport(place))
    case 'index':
      return page(indexPage, await openIndex(place.number, place.year, asking.now))
    case 'fields':
      return page(fieldsPage(formatById(place.format)))
    case 'file':
      return fileOf(place, asking)
    case 'indexTable':
      return tableOf(place, asking)
    case 'fieldsFile':
      return fieldsFile(place)
    case 'style':
      return { kind: 'file', body: openStyleSheet, type: 'text/css; charset=utf-8', name: null, forEver: true }
  }
}

function page(made: Frame): OpenAnswer
function page<Told>(make: (told: Told) => Frame, told: Told | null): OpenAnswer | null
function page<Told>(made: Frame | ((told: Told) => Frame), told?: Told | null): OpenAnswer | null {
  if (typeof made !== 'function') return { kind: 'page', page: made }
  return told == null ? null : { kind: 'page', page: made(told) }
}

async function mayMake({ address, now }: Asking): Promise<boolean> {
  return (
    (await countUse(`open:${address ?? ''}`, now, 60)) <= (address === null ? filesWithoutAddress : filesPerAddress)
  )
}

async function fileOf(place: Extract<OpenPlace, { kind: 'file' }>, asking: Asking): Promise<OpenAnswer | null> {
  const id = await openVersionId(place)
  if (id === null) return null
  if (isCostly(place.file) && !hasVersionFile(id, place.file) && !(await mayMake(asking))) return { kind: 'busy' }
  const { bytes, type, name } = await versionFile(id, place.file, async () => (await findOpenVersion(id))!)
  return { kind: 'file', body: bytes, type, name }
}

const isCostly = (file: OpenFile): boolean => file === 'docx' || file === 'pdf'

async function tableOf(
  { number, year }: Extract<OpenPlace, { kind: 'indexTable' }>,
  asking: Asking,
): Promise<OpenAnswer | null> {
  if (!(await mayMake(asking))) return { kind: 'busy' }
  const table = await openIndexTable(number, year, asking.now)
  return table && { kind: 'file', ...table, type: 'text/csv; charset=utf-8' }
}

function fieldsFile({ format: id, file }: Extract<OpenPlace, { kind: 'fieldsFile' }>): OpenAnswer {
  const format = formatById(id)
  if (file === 'csv')
    return {
      kind: 'file',
      body: printFieldsCsv(format),
      type: 'text/csv; charset=utf-8',
      name: `字段说明（${format.name}）.csv`,
    }
  return {
    kind: 'file',
    body: printFieldsJson(format),
    type: 'application/json; charset=utf-8',
    name: `字段说明（${format.name}）.json`,
  }
}
