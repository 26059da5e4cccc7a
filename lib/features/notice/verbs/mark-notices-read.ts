import { markRead } from '@/lib/features/notice/data/notices'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result } from '@/lib/std/result'

/** Who reads at which organisation, and when. */
interface Reading {
  readonly scope: Scope
  readonly actorId: string
  readonly organisationId: string
  readonly now: Date
}

/**
 * Marks notices of the own unit as read. One event for the act, because it proves that they arrived; none when all of them were read before.
 * @returns notices marked
 */
export function markNoticesRead(
  { scope, actorId, organisationId, now }: Reading,
  ids: readonly string[],
): Promise<Result<{ marked: number }>> {
  return transaction(async (tx) => {
    const marked = await markRead(tx, scope, organisationId, ids, now)
    if (marked > 0)
      await appendEvent(tx, {
        at: now,
        actorId,
        organisationId,
        verb: 'markNoticesRead',
        detail: { notices: marked, ...(scope.practice && { practice: true }) },
      })
    return accept({ marked })
  })
}
