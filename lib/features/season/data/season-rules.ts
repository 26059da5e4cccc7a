import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { type Extent, type Scope, within } from '@/lib/platform/scope'
import type { DeadlineRule } from '@/lib/report/deadline'
import type { Day } from '@/lib/std/dates'

/** A rule of a season as stored, with the organ it is set at. */
export interface SeasonRule extends DeadlineRule {
  id: string
  organisation: { name: string; shortName: string; path: string }
  setAt: Date
  setBy: { name: string }
}

const shown = {
  id: true,
  organisationId: true,
  submitBy: true,
  publishBy: true,
  requireScan: true,
  setAt: true,
  setBy: { select: { name: true } },
  organisation: { select: { name: true, shortName: true, path: true } },
} as const

/** A column of days: midnight of the day, whatever the time zone. */
const dayOf = (date: Date | null): Day | null => date?.toISOString().slice(0, 10) ?? null
const dateOf = (day: Day | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`))

/**
 * The rules of a year that bear on organisations in scope, in the order of the tree: those set at them, and those that
 * organs above them set, whose names and days everybody below has to know. In practice (演练) the rules of practice and
 * no others.
 */
export async function listSeasonRules(
  scope: Scope,
  year: number,
  connection: Connection = database(),
): Promise<SeasonRule[]> {
  const rows = await connection.seasonRule.findMany({
    where: { year, practice: scope.practice, organisation: await bearingOn(scope.organisations, connection) },
    orderBy: { organisation: { path: 'asc' } },
    select: shown,
  })
  return rows.map((row) => ({ ...row, submitBy: dayOf(row.submitBy), publishBy: dayOf(row.publishBy) }))
}

/** The organisations of an extent and those above them. */
async function bearingOn(extent: Extent, connection: Connection): Promise<Prisma.OrganisationWhereInput> {
  if (extent.kind === 'none' || extent.kind === 'all') return within(extent)
  const path =
    extent.kind === 'below'
      ? extent.path
      : (await connection.organisation.findUnique({ where: { id: extent.organisationId }, select: { path: true } }))
          ?.path
  return { OR: [within(extent), { id: { in: path?.split('/').filter(Boolean) ?? [] } }] }
}

/** What is set for an organ in a year. */
export type NewSeasonRule = DeadlineRule & { readonly year: number; readonly setAt: Date; readonly setById: string }

/** Sets the rule of an organ in a year in place of the one before. The caller has asked for the permission. */
export async function putSeasonRule(
  tx: Connection,
  scope: Scope,
  { year, organisationId, ...given }: NewSeasonRule,
): Promise<void> {
  const key = { year, practice: scope.practice, organisationId }
  const rule = { ...given, submitBy: dateOf(given.submitBy), publishBy: dateOf(given.publishBy) }
  await tx.seasonRule.upsert({
    where: { year_practice_organisationId: key },
    create: { ...key, ...rule },
    update: rule,
  })
}

/** Takes the rule of an organ away, so that the one above it counts again; false when there was none. */
export async function removeSeasonRule(
  tx: Connection,
  scope: Scope,
  organisationId: string,
  year: number,
): Promise<boolean> {
  const { count } = await tx.seasonRule.deleteMany({ where: { year, practice: scope.practice, organisationId } })
  return count > 0
}
