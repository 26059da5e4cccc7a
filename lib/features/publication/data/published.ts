import { database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import type { OrganisationKind } from '@/lib/platform/database/generated/enums'
import type { DeadlineRule } from '@/lib/report/deadline'

// What anybody may read without signing in. Nothing here takes a scope; every query of reports asks `open`, so drafts,
// versions under review and practice (演练) cannot be found with any argument, and no query selects a person.
const open = { practice: false, publications: { some: {} } } satisfies Prisma.ReportWhereInput

/** Newest first; of two in one instant the later version. */
const newestFirst = [
  { at: 'desc' },
  { version: { number: 'desc' } },
] satisfies Prisma.PublicationOrderByWithRelationInput[]

const unit = {
  id: true,
  number: true,
  name: true,
  shortName: true,
  kind: true,
  path: true,
  reporting: true,
  abolishedAt: true,
  createdAt: true,
} as const

/** Whether there are organs below it. */
const below = { children: { take: 1, select: { id: true } } } as const
const withUnits = <Row extends { children: readonly unknown[] }>({ children, ...row }: Row) => ({
  ...row,
  hasUnits: children.length > 0,
})

/** An organ as the public sees it, under its present name. */
export interface OpenUnit {
  id: string
  /** Number in public addresses; it stays through renames and moves. */
  number: number
  name: string
  shortName: string
  kind: OrganisationKind
  /** Ids from the root down: "/…/parent id/own id/". */
  path: string
  reporting: boolean
  abolishedAt: Date | null
  createdAt: Date
}

/** A version that is or was public. */
export interface OpenPublication {
  id: string
  at: Date
  /** What was corrected (更正说明); null at the first publication. */
  correction: string | null
  /** Where the office published it on its own website. */
  address: string | null
  version: { id: string; number: number; organisationName: string }
}

/** What a published version prints. */
export interface OpenVersion {
  id: string
  number: number
  revision: number
  savedAt: Date
  organisationName: string
  digest: string
  /** Raw JSON, to be parsed by the caller. */
  content: unknown
  report: { number: number; year: number; practice: boolean }
}

const publication = {
  id: true,
  at: true,
  correction: true,
  address: true,
  version: { select: { id: true, number: true, organisationName: true } },
} as const
const version = {
  id: true,
  number: true,
  revision: true,
  savedAt: true,
  organisationName: true,
  digest: true,
  content: true,
  report: { select: { number: true, year: true, practice: true } },
} as const

/** The organ with this number, and the department above it; null when there is none. */
export async function findOpenUnit(
  number: number,
): Promise<(OpenUnit & { parent: { number: number; name: string } | null; hasUnits: boolean }) | null> {
  const row = await database().organisation.findUnique({
    where: { number },
    select: { ...unit, ...below, parent: { select: { number: true, name: true } } },
  })
  return row && withUnits(row)
}

/** The publications of an organ's report of a year, newest first; empty when nothing was published. */
export function listOpenPublications(organisationId: string, year: number): Promise<OpenPublication[]> {
  return database().publication.findMany({
    where: { report: { ...open, organisationId, year } },
    orderBy: newestFirst,
    select: publication,
  })
}

/** A version that is or was public, or null. */
export function findOpenVersion(id: string): Promise<OpenVersion | null> {
  return database().version.findFirst({ where: { id, publications: { some: {} }, report: open }, select: version })
}

/** A published year of an organ: when it was first public, and whether it was corrected since. */
export interface OpenYear {
  year: number
  firstPublishedAt: Date | null
  publications: OpenPublication[]
}

const year = {
  year: true,
  firstPublishedAt: true,
  publications: { orderBy: newestFirst, select: publication },
} as const

/** The published years of an organ, newest first. */
export function listOpenYears(organisationId: string): Promise<OpenYear[]> {
  return database().report.findMany({ where: { ...open, organisationId }, orderBy: { year: 'desc' }, select: year })
}

/** An organ with what it published in one year; `report` is null when that is nothing. */
export interface OpenStanding extends OpenUnit {
  report: OpenYear | null
}

/** All organs of a part of the tree, parents before children, with what each published in a year. */
export async function listOpenStandings(path: string, ofYear: number): Promise<OpenStanding[]> {
  const rows = await database().organisation.findMany({
    where: { path: { startsWith: path } },
    orderBy: { number: 'asc' },
    select: { ...unit, reports: { where: { ...open, year: ofYear }, select: year } },
  })
  return rows.map(({ reports: [report = null], ...row }) => ({ ...row, report }))
}

/** The version that is public now of every organ in a part of the tree, with its organ's number. */
export async function listOpenVersions(
  path: string,
  ofYear: number,
): Promise<{ number: number; version: OpenVersion }[]> {
  const rows = await database().report.findMany({
    where: { ...open, year: ofYear, organisation: { path: { startsWith: path } } },
    select: {
      organisation: { select: { number: true } },
      publications: { orderBy: newestFirst, take: 1, select: { version: { select: version } } },
    },
  })
  return rows.map(({ organisation, publications: [newest] }) => ({
    number: organisation.number,
    version: newest!.version,
  }))
}

/** Years in which anything of a part of the tree was published, newest first. */
export async function listYearsPublishedBelow(path: string): Promise<number[]> {
  const rows = await database().report.findMany({
    where: { ...open, organisation: { path: { startsWith: path } } },
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  return rows.map(({ year: published }) => published)
}

/** Years whose season (年度填报) was opened, practice apart. */
export async function listOpenedSeasons(): Promise<number[]> {
  return (
    await database().season.findMany({ where: { practice: false }, orderBy: { year: 'desc' }, select: { year: true } })
  ).map(({ year: opened }) => opened)
}

/** The topmost departments (顶层主管部门) that exist. */
export async function listTopmostUnits(): Promise<(OpenUnit & { hasUnits: boolean })[]> {
  return (
    await database().organisation.findMany({
      where: { parentId: null },
      orderBy: { number: 'asc' },
      select: { ...unit, ...below },
    })
  ).map(withUnits)
}

/** The days to publish by that departments have set for a year; nothing else of their rules is for the public. */
export async function listOpenRules(ofYear: number): Promise<DeadlineRule[]> {
  const rows = await database().seasonRule.findMany({
    where: { year: ofYear, practice: false },
    select: { organisationId: true, publishBy: true },
  })
  return rows.map(({ organisationId, publishBy }) => ({
    organisationId,
    submitBy: null,
    publishBy: publishBy?.toISOString().slice(0, 10) ?? null,
    requireScan: null,
  }))
}
