import 'server-only'
import { movedAway } from '@/lib/features/organisation/moved-away'
import { findReport } from '@/lib/features/report/data/reports'
import type { ActionContext } from '@/lib/platform/doors/guard'
import type { By } from '@/lib/platform/doors/target'
import type { Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** How a report's organisation lies to the actor's own; null when the report is not within his scope. */
export async function reportReach(
  { actor, scope }: Pick<By, 'actor' | 'scope'>,
  reportId: string,
): Promise<Reach | null> {
  const report = await findReport(scope, reportId)
  return report && reachOf(actor.organisation.id, report.organisation.path)
}

/** What an action about a report asks: how it lies to the actor, and why it is gone. */
export const ofReport = {
  reach: (context: ActionContext, { reportId }: { readonly reportId: string }) => reportReach(context, reportId),
  goneBecause: ({ scope }: ActionContext, { reportId }: { readonly reportId: string }) => movedAway(scope, reportId),
}
