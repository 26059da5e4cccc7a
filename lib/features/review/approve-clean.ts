import { reportReach } from '@/lib/features/report/doors/reach'
import { reportNotFound } from '@/lib/features/report/report-target'
import { type QueueReader, queueOf } from '@/lib/features/review/queue-of'
import type { Permit } from '@/lib/platform/doors/define-verb'
import { forbidden } from '@/lib/platform/doors/refusals'
import type { By } from '@/lib/platform/doors/target'
import { type Result, refuse } from '@/lib/std/result'
import { approveReportVerb } from './verbs/approve-report'

/** One of the reports that a reviewer passes together, as they saw it. */
export interface CleanReport {
  readonly reportId: string
  readonly versionId: string
  readonly year: number
}

/**
 * Approves one of many reports that a reviewer passes with one confirmation (批量通过): only if there is nothing in it
 * that somebody must read, which is asked of the stored report and not of the list they saw. The version is the same
 * under lock, so what was found of it is too. Refusals: `report.notClean`, and those of approve-report.ts.
 */
export async function approveClean(
  by: By & { readonly actor: QueueReader },
  { reportId, versionId, year }: CleanReport,
  permit?: Permit,
): Promise<Result<null>> {
  // Before the queue, which shows nothing that is not the reviewer's and so would not tell why.
  const reach = await reportReach(by, reportId)
  if (reach !== null && permit && !permit(reach)) return forbidden
  const [row] = await queueOf(by.scope, by.actor, year, by.now, { of: 'report', reportId })
  if (!row?.report) return reportNotFound
  if (row.fault !== null) return refuse('report.notClean', `${row.fault}，请打开报告单独审核`)
  return approveReportVerb.act(by, { reportId, versionId }, permit)
}
