import { reportNotFound } from '@/lib/features/report/move-report'
import { type QueueReader, queueOf } from '@/lib/features/review/queue-of'
import type { Scope } from '@/lib/platform/scope'
import { type Result, refuse } from '@/lib/std/result'
import { approveReport } from './approve-report'

/** One of the reports that a reviewer passes together, as he saw it. */
export interface CleanReport {
  readonly reportId: string
  readonly versionId: string
  readonly year: number
}

/**
 * Approves one of many reports that a reviewer passes with one confirmation (批量通过): only if there is nothing in it that somebody must read, which is asked
 * of the stored report and not of the list he saw. The version is the same under lock, so what was found of it is too.
 * Refusals: `report.notClean`, and those of approveReport.
 */
export async function approveClean(
  scope: Scope,
  actor: QueueReader & { readonly userId: string },
  { reportId, versionId, year }: CleanReport,
  now: Date,
): Promise<Result<null>> {
  const [row] = await queueOf(scope, actor, year, now, { of: 'report', reportId })
  if (!row?.report) return reportNotFound
  if (row.fault !== null) return refuse('report.notClean', `${row.fault}，请打开报告单独审核`)
  return approveReport({ scope, actorId: actor.userId, reportId, versionId, now })
}
