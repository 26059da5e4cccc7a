import { database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

/** A report of a season (年度) with its content, for whoever looks at all of them at once. */
export interface SeasonContent {
  id: string
  organisationId: string
  organisation: string
  savedAt: Date
  content: unknown
}

/** All reports of a year in scope, in the order of their numbers. */
export async function listSeasonContents(scope: Scope, year: number): Promise<SeasonContent[]> {
  const rows = await database().report.findMany({
    where: { year, ...reportsWithin(scope) },
    orderBy: { number: 'asc' },
    select: { id: true, organisationId: true, savedAt: true, content: true, organisation: { select: { name: true } } },
  })
  return rows.map(({ organisation, ...row }) => ({ ...row, organisation: organisation.name }))
}

/**
 * What tells whether anything of a season has changed: how many reports there are in scope, and the last save of one.
 */
export async function seasonMark(scope: Scope, year: number): Promise<string> {
  const { _count: count, _max: max } = await database().report.aggregate({
    where: { year, ...reportsWithin(scope) },
    _count: true,
    _max: { savedAt: true },
  })
  return `${count} ${max.savedAt?.toISOString() ?? ''}`
}
