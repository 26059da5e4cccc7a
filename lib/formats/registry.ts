import { officialFormats } from './official-formats'
import type { FormatDefinition } from './types'

export type FormatId = (typeof officialFormats)[number]['id']

/** An official format. */
export type Format = FormatDefinition<FormatId>

export const formats: readonly Format[] = officialFormats

/** The format that came last: the one to go by where nothing tells which. */
export const newestFormat: Format = officialFormats[officialFormats.length - 1]!

export const formatIds: readonly FormatId[] = formats.map(({ id }) => id)

/** The format with this id. @throws RangeError for an id that no format has. */
export function formatById(id: FormatId): Format {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new RangeError(`no format ${id}`)
  return format
}

/** The format a report year is written in, or null: before 2019 there was none. */
export function formatForYear(year: number): Format | null {
  return formats.find(({ years }) => year >= years.from && (years.to === null || year <= years.to)) ?? null
}

/** Report years that exist in the registry start here. */
export const firstReportYear = Math.min(...formats.map((format) => format.years.from))
