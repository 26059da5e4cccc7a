import { type FormatId, formatIds } from '@/lib/formats/registry'

/** Files of a published report. */
export const openFiles = ['docx', 'pdf', 'json', 'csv'] as const
export type OpenFile = (typeof openFiles)[number]

/** Files of the list of fields (字段说明). */
export const fieldFiles = ['csv', 'json'] as const
export type FieldFile = (typeof fieldFiles)[number]

/**
 * A place that the public reads. `number` is the organ's own, which stays through renames and moves; `version` is null
 * for the one that is public now.
 */
export type OpenPlace =
  | { readonly kind: 'entry' }
  | { readonly kind: 'organisation'; readonly number: number }
  | { readonly kind: 'report'; readonly number: number; readonly year: number; readonly version: number | null }
  | {
      readonly kind: 'file'
      readonly number: number
      readonly year: number
      readonly version: number | null
      readonly file: OpenFile
    }
  | { readonly kind: 'index'; readonly number: number; readonly year: number }
  | { readonly kind: 'indexTable'; readonly number: number; readonly year: number }
  | { readonly kind: 'fields'; readonly format: FormatId }
  | { readonly kind: 'fieldsFile'; readonly format: FormatId; readonly file: FieldFile }
  | { readonly kind: 'style' }

/** The address of a place on this server. Offices link to it: an address once given out must lead there for ever. */
export function openAddress(place: OpenPlace): string {
  return ['/open', ...segmentsOf(place)].join('/')
}

function segmentsOf(place: OpenPlace): readonly (string | number)[] {
  switch (place.kind) {
    case 'entry':
      return []
    case 'style':
      return ['style']
    case 'organisation':
      return [place.number]
    case 'report':
      return reportSegments(place)
    case 'file':
      return [...reportSegments(place), place.file]
    case 'index':
      return [place.number, place.year, 'index']
    case 'indexTable':
      return [place.number, place.year, 'index', 'csv']
    case 'fields':
      return ['fields', place.format]
    case 'fieldsFile':
      return ['fields', place.format, place.file]
  }
}

const reportSegments = ({ number, year, version }: { number: number; year: number; version: number | null }) => [
  number,
  year,
  ...(version === null ? [] : ['versions', version]),
]

const among = <T extends string>(all: readonly T[], text: string | undefined): text is T =>
  (all as readonly (string | undefined)[]).includes(text)

/** One way to write each number, so that each page has one address: no signs, no leading zeros. */
const wholeNumber = /^[1-9]\d{0,8}$/
const yearNumber = /^[12]\d{3}$/

/** The place that the parts of an address after `/open` name; null when they name none. */
export function openPlace(segments: readonly string[]): OpenPlace | null {
  const [first, second, ...rest] = segments
  if (first === undefined) return { kind: 'entry' }
  if (first === 'style') return segments.length === 1 ? { kind: 'style' } : null
  if (first === 'fields') return fieldsPlace(second, rest)
  if (!wholeNumber.test(first)) return null
  const number = Number(first)
  if (second === undefined) return { kind: 'organisation', number }
  return yearNumber.test(second) ? yearPlace({ number, year: Number(second) }, rest) : null
}

function fieldsPlace(format: string | undefined, [file, ...more]: readonly string[]): OpenPlace | null {
  if (!among(formatIds, format) || more.length > 0) return null
  if (file === undefined) return { kind: 'fields', format }
  return among(fieldFiles, file) ? { kind: 'fieldsFile', format, file } : null
}

function yearPlace(
  report: { number: number; year: number },
  [first, second, third, ...more]: readonly string[],
): OpenPlace | null {
  if (more.length > 0) return null
  if (first === 'index') {
    if (third !== undefined) return null
    return second === undefined
      ? { kind: 'index', ...report }
      : second === 'csv'
        ? { kind: 'indexTable', ...report }
        : null
  }
  if (first !== 'versions') return second === undefined ? reportPlace({ ...report, version: null }, first) : null
  return second !== undefined && wholeNumber.test(second)
    ? reportPlace({ ...report, version: Number(second) }, third)
    : null
}

function reportPlace(
  report: { number: number; year: number; version: number | null },
  file: string | undefined,
): OpenPlace | null {
  if (file === undefined) return { kind: 'report', ...report }
  return among(openFiles, file) ? { kind: 'file', ...report, file } : null
}
