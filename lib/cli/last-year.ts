import { readFileHere } from '@/lib/platform/intake/read-file'
import type { Report, ReportContent } from '@/lib/report/content'
import { withoutSpace } from '@/lib/std/text'
import { type FilePlace, readGiven } from './given-file'

/**
 * Where the reports of the years before are found; plain data, so that threads can be told. One report, or many by
 * organ and year.
 */
export type Earlier = { readonly one: Report } | { readonly many: Readonly<Record<string, FilePlace>> }

/** What the report of an organ and year is found by. */
export const keyOf = ({ organisation, year }: Pick<Report, 'organisation' | 'year'>): string =>
  `${year} ${withoutSpace(organisation)}`

/**
 * The report of the year before, of the same organ; null where there is none. A single report that was named is of the
 * right organ whatever it is called there (organs are renamed), but of the right year only if it says so.
 */
export async function lastYearFor(report: Report, earlier: Earlier): Promise<ReportContent | null> {
  if ('one' in earlier) return earlier.one.year === report.year - 1 ? earlier.one.content : null
  const place = earlier.many[keyOf({ organisation: report.organisation, year: report.year - 1 })]
  const file = place ? await readGiven(place) : null
  const opened = file?.ok ? await readFileHere(file.value) : null
  return opened?.ok ? opened.value.report.content : null
}
