import { currentDecisions, type Decision } from '@/lib/checks/decisions/decision'
import { checks } from '@/lib/checks/registry'
import { listDecisions, listDecisionsFor } from '@/lib/features/report/data/decisions'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { currentSuspensions } from '@/lib/features/suspension/data/suspensions'
import type { Scope } from '@/lib/platform/scope'

/**
 * What people decided about a report, about last year's of the same organisation, and about the checks; for the form.
 */
export async function decisionsOf(
  scope: Scope,
  { id, organisationId, year }: Pick<StoredReport, 'id' | 'organisationId' | 'year'>,
) {
  const [current, lastYear, suspensions] = await Promise.all([
    listDecisions(scope, id),
    listDecisionsFor(scope, organisationId, year - 1),
    currentSuspensions(),
  ])
  return {
    current: currentDecisions(current),
    lastYear: currentDecisions(lastYear).filter(({ kind }: Decision) => kind === 'explanation'),
    suspended: suspensions.map(({ slug, reason }) => ({
      slug,
      reason,
      title: checks.find((check) => check.slug === slug)?.title ?? slug,
    })),
  }
}
