import { liftSuspension, lockSuspensions, recountBlocking } from '@/lib/features/suspension/data/suspensions'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'
import type { CheckChange, Recount } from './suspend-check'

/** Uses a suspended check again (恢复); stored counts change at once. */
export function resumeCheck({ actorId, organisationId, slug, now }: CheckChange): Promise<Result<Recount>> {
  return transaction(async (tx) => {
    await lockSuspensions(tx)
    if (!(await liftSuspension(tx, slug, { liftedAt: now, liftedById: actorId })))
      return refuse('check.inUse', '这条检查规则没有暂停，请刷新页面。')
    const recounted = await recountBlocking(tx, slug)
    await appendEvent(tx, { at: now, actorId, organisationId, verb: 'resumeCheck', detail: { slug, recounted } })
    return accept({ recounted })
  })
}
