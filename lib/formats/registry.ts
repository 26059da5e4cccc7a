import { format2019 } from './2019'
import { format2021 } from './2021'
import type { FormatDefinition } from './types'

/** All official formats, oldest first. A new one is one file and one line here. */
const registered = [format2019, format2021] as const

export type FormatId = (typeof registered)[number]['id']

/** A format that is in the registry. */
export type Format = FormatDefinition<FormatId>

export const formats: readonly Format[] = registered

/** The format that came last: the one to go by where nothing tells which. */
export const newestFormat: Format = registered[registered.length - 1]!

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
