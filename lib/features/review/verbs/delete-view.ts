import { removeSavedView } from '@/lib/features/review/data/saved-views'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'
import type { ViewOwner } from './save-view'

/** Removes one of the person's own saved views (删除常用筛选). Refusal: `view.notFound`, also for somebody else's. */
export function deleteView({ userId, organisation }: ViewOwner, id: string, now: Date): Promise<Result<null>> {
  return transaction(async (tx) => {
    const name = await removeSavedView(tx, userId, id)
    if (name === null) return refuse('view.notFound', '没有找到这个常用筛选，可能已经删除')
    await appendEvent(tx, {
      at: now,
      actorId: userId,
      organisationId: organisation.id,
      verb: 'deleteView',
      detail: { name },
    })
    return accept(null)
  })
}
