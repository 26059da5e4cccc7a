import { findMoveAway } from '@/lib/features/organisation/data/organisation-history'
import type { Scope } from '@/lib/platform/scope'
import { dayInShanghai, officialDate } from '@/lib/std/dates'
import { type Refusal, refuse } from '@/lib/std/result'

/**
 * Tells a reviewer that a report is no longer theirs, because its organisation was moved (划转) since they opened it;
 * null when that is not why they do not find it.
 */
export async function movedAway(scope: Scope, reportId: string): Promise<Refusal | null> {
  const move = await findMoveAway(scope, reportId)
  return (
    move &&
    refuse(
      'report.movedAway',
      `“${move.organisation}”已于${officialDate(dayInShanghai(move.at))}划转到“${move.to}”，它的报告随之移交，不再由您处理`,
    )
  )
}
