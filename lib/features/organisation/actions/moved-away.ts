import 'server-only'
import { findMoveAway } from '@/lib/features/organisation/data/organisation-history'
import type { Scope } from '@/lib/platform/scope'
import { dayInShanghai, officialDate } from '@/lib/std/dates'
import { type Refusal, refuse } from '@/lib/std/result'

/** Tells a reviewer that a report is no longer his, because its organisation was moved (划转) since he opened it; null when that is not why he does not find it. */
export async function movedAway(scope: Scope, input: unknown): Promise<Refusal | null> {
  const reportId = typeof input === 'object' && input !== null && 'reportId' in input ? input.reportId : null
  const move = typeof reportId === 'string' ? await findMoveAway(scope, reportId) : null
  return (
    move &&
    refuse(
      'report.movedAway',
      `“${move.organisation}”已于${officialDate(dayInShanghai(move.at))}划转到“${move.to}”，它的报告随之移交，不再由您处理`,
    )
  )
}
