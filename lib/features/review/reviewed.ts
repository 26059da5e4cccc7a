import { z } from 'zod'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { type Refusal, refuse } from '@/lib/std/result'

/** What a reviewer acts upon: the version they have read. */
export const reviewed = { versionId: z.uuid() }

/**
 * Why a reviewer may not decide about a report as it stands: it was handed in anew since they read it, or somebody else
 * is reading it. Null when they may.
 */
export function reviewRefusal(stored: StoredReport, actorId: string, versionId: string): Refusal | null {
  if (stored.versionId !== versionId)
    return refuse('report.stale', '这份报告已重新提交，您看到的不是最新一版，请刷新页面')
  if (stored.claimedBy && stored.claimedBy.id !== actorId)
    return refuse('report.claimed', `${stored.claimedBy.name}正在审核这份报告。如需由您处理，请先接手`)
  return null
}
