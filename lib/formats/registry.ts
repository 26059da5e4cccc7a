import { format2019 } from './2019'
import { format2021 } from './2021'
import type { FormatDefinition, FormatId } from './types'

/** All official formats, oldest first. A new one is one file and one line here. */
export const formats: readonly FormatDefinition[] = [format2019, format2021]

export const formatIds = formats.map((format) => format.id) as [FormatId, ...FormatId[]]

/** The format with this id. @throws RangeError for an id that no format has. */
export function formatById(id: FormatId): FormatDefinition {
  const format = formats.find((candidate) => candidate.id === id)
  if (!format) throw new RangeError(`no format ${id}`)
  return format
}

/** The format a report year is written in, or null: before 2019 there was none. */
export function formatForYear(year: number): FormatDefinition | null {
  return formats.find(({ years }) => year >= years.from && (years.to === null || year <= years.to)) ?? null
}

/** Report years that exist in the registry start here. */
export const firstReportYear = Math.min(...formats.map((format) => format.years.from))
