import type { BatchFinding, Member } from '@/lib/checks/across-organs/define-batch-check'
import { type Punctuality, punctualityOf } from '@/lib/checks/across-organs/punctuality'
import { listSeasonContents, type SeasonContent, seasonMark } from '@/lib/features/comparison/data/season-contents'
import { listOrganisations, type Organisation } from '@/lib/features/organisation/data/organisations'
import { makePool, type Pool } from '@/lib/platform/intake/pool'
import type { Scope } from '@/lib/platform/scope'
import { parseContent } from '@/lib/report/schema'
import { accept, type Result } from '@/lib/std/result'

/** What the reports of a season say in the light of each other, with the names of their organs. */
export interface Comparison {
  readonly findings: readonly BatchFinding[]
  readonly organs: Readonly<Record<string, string>>
  readonly punctuality: Punctuality
}

type Comparer = Pool<readonly Member[], BatchFinding[]>

/** Kept for the whole server, also when the development server loads this file again. */
const server = globalThis as { ogiComparer?: Comparer; ogiComparisons?: Map<string, Comparison> }

/** Seasons and scopes whose last comparison is kept; a competent department looks at one. */
const mostKept = 20

/** Compares all reports of a year in scope (横向比对). A comparison is kept until one of them is saved again. */
export async function compareSeason(scope: Scope, year: number): Promise<Result<Comparison>> {
  const kept = (server.ogiComparisons ??= new Map())
  const key = `${JSON.stringify(scope.reports)} ${scope.practice} ${year} ${await seasonMark(scope, year)}`
  const known = kept.get(key)
  if (known) return accept(known)
  const [contents, organisations] = await Promise.all([listSeasonContents(scope, year), listOrganisations(scope)])
  server.ogiComparer ??= makePool({
    task: 'lib/features/comparison/intake/compare-task.ts',
    threads: 1,
    seconds: 120,
    memory: 1024,
    waiting: 5,
  })
  const members = membersOf(contents, organisations, year)
  const compared = await server.ogiComparer.run(members)
  if (!compared.ok) return { ...compared, message: '报告太多，这一次没有比对完，请稍后再试' }
  const units = organisations.map(({ name }) => name)
  const comparison = {
    findings: compared.value,
    punctuality: punctualityOf(
      members.map(({ report }) => report),
      units,
    ),
    organs: Object.fromEntries(contents.map(({ id, organisation }) => [id, organisation])),
  }
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  kept.set(key, comparison)
  return accept(comparison)
}

/** The reports with their place in the tree of organisations. */
export function membersOf(
  contents: readonly SeasonContent[],
  organisations: readonly Pick<Organisation, 'id' | 'parentId' | 'path'>[],
  year: number,
): Member[] {
  const reports = new Map(contents.map(({ id, organisationId }) => [organisationId, id]))
  const parents = new Map(organisations.map(({ id, parentId }) => [id, parentId]))
  // Organisations that lack a report, counted for everyone above them.
  const lacking = new Set<string>()
  for (const { id, path } of organisations)
    if (!reports.has(id)) for (const above of path.split('/').filter(Boolean)) lacking.add(above)
  return contents.map(({ id, organisationId, organisation, content }) => {
    const parent = parents.get(organisationId)
    return {
      id,
      report: { organisation, year, content: parseContent(content) },
      parent: (parent && reports.get(parent)) || null,
      complete: !lacking.has(organisationId),
    }
  })
}
