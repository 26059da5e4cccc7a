import 'server-only'
import { z } from 'zod'
import type { Permit } from '@/lib/platform/doors/define-verb'
import type { ActionContext } from '@/lib/platform/doors/guard'
import { reportSurprise } from '@/lib/platform/doors/surprise'
import { can, type Permission, type Reach, reaches } from '@/lib/platform/permissions'
import type { Result } from '@/lib/std/result'
import { reportReach } from './reach'

/** A report as the person saw it in a list. */
export interface Listed {
  readonly reportId: string
  readonly versionId: string
}

/** What came of one of many reports; `refusal` in words, null when it was done. */
export interface Outcome {
  readonly reportId: string
  readonly refusal: string | null
}

/** Many reports for one verb; the browser sends long lists in parts. */
export const listedReports = z
  .array(z.strictObject({ reportId: z.uuid(), versionId: z.uuid() }))
  .min(1)
  .max(50)

/** The nearest of the reports answers for the call; each is asked again by `oneByOne`. */
export async function nearestReach(
  context: ActionContext,
  permission: Permission,
  reports: readonly Listed[],
): Promise<Reach | null> {
  const found = await Promise.all(reports.map(({ reportId }) => reportReach(context, reportId)))
  const allowed = found.find((reach) => reach !== null && can(context.actor, permission, { reach }))
  return allowed ?? reaches.find((reach) => found.includes(reach)) ?? null
}

/** Does the same with each of many reports: each succeeds by itself, or is refused by itself. */
export async function oneByOne<Report extends Listed>(
  { actor }: Pick<ActionContext, 'actor'>,
  permission: Permission,
  reports: readonly Report[],
  run: (report: Report, permit: Permit) => Promise<Result<unknown>>,
): Promise<Outcome[]> {
  const permit: Permit = (reach) => can(actor, permission, { reach })
  const outcomes: Outcome[] = []
  for (const report of reports) {
    // What happened to one must not keep the others from being answered for.
    const result = await run(report, permit).catch(reportSurprise)
    outcomes.push({ reportId: report.reportId, refusal: result.ok ? null : result.message })
  }
  return outcomes
}
