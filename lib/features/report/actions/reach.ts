import 'server-only'
import { findReport } from '@/lib/features/report/data/reports'
import type { ActionContext } from '@/lib/platform/doors/define-action'
import type { Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** How a report's organisation lies to the actor's own; null when the report is not within his scope. */
export async function reportReach(
  { actor, scope }: Pick<ActionContext, 'actor' | 'scope'>,
  reportId: string,
): Promise<Reach | null> {
  const report = await findReport(scope, reportId)
  return report && reachOf(actor.organisation.id, report.organisation.path)
}
