import { listSavedViews, putSavedView } from '@/lib/features/review/data/saved-views'
import { printQueueFilter, readQueueFilter } from '@/lib/features/review/policy/queue-filter'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'
import { characters, cleanText } from '@/lib/std/text'

const longestName = 20
const mostViews = 30

/** Whose view it is. */
export interface ViewOwner {
  readonly userId: string
  readonly organisation: { readonly id: string }
}

/**
 * Keeps a way to look at the queue under a name (保存常用筛选); one of the same name is replaced. Year and page are not part of it: it serves every season.
 * Refusals: `view.name`, `view.tooMany`.
 */
export function saveView(
  { userId, organisation }: ViewOwner,
  typed: { readonly name: string; readonly query: string },
  now: Date,
): Promise<Result<{ id: string }>> {
  const name = cleanText(typed.name).trim()
  // Printed anew, so that nothing else than a filter is ever kept.
  const query = printQueueFilter({ ...readQueueFilter(new URLSearchParams(typed.query)), page: 1 }, null)
  return transaction(async (tx) => {
    if (name === '' || characters(name).length > longestName)
      return refuse('view.name', `请填写名称，不超过 ${longestName} 个字`)
    const views = await listSavedViews(userId, tx)
    if (views.length >= mostViews && !views.some((view) => view.name === name))
      return refuse('view.tooMany', `常用筛选最多保存 ${mostViews} 个，请先删除不用的`)
    const id = await putSavedView(tx, { userId, name, query, at: now })
    await appendEvent(tx, {
      at: now,
      actorId: userId,
      organisationId: organisation.id,
      verb: 'saveView',
      detail: { name, query },
    })
    return accept({ id })
  })
}
