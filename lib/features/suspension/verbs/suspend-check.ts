import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { checks } from '@/lib/checks/registry'
import {
  currentSuspensions,
  insertSuspension,
  lockSuspensions,
  recountBlocking,
} from '@/lib/features/suspension/data/suspensions'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Who changes whether a check is used, and when. */
export interface CheckChange {
  readonly actorId: string
  readonly organisationId: string
  readonly slug: string
  readonly now: Date
}

/** What came of it: reports whose number of findings to be corrected changed. */
export interface Recount {
  readonly recounted: number
}

/**
 * Stops using a check (暂停) in the whole installation. Forms that are open go on until they are loaded again; stored counts change at once, in this
 * transaction. No report's content and no person's decision is touched.
 */
export async function suspendCheck(
  { actorId, organisationId, slug, now }: CheckChange,
  typed: string,
): Promise<Result<Recount>> {
  const reason = settledReason(typed)
  const fault = reasonFault(reason, '暂停的理由')
  if (fault) return refuse('suspension.reason', fault)
  if (!checks.some((check) => check.slug === slug)) return refuse('check.notFound', '没有这条检查规则，请刷新页面。')
  return transaction(async (tx) => {
    await lockSuspensions(tx)
    if ((await currentSuspensions(tx)).some((suspension) => suspension.slug === slug))
      return refuse('check.suspended', '这条检查规则已经暂停，请刷新页面。')
    await insertSuspension(tx, { slug, reason, suspendedAt: now, suspendedById: actorId })
    const recounted = await recountBlocking(tx, slug)
    await appendEvent(tx, { at: now, actorId, organisationId, verb: 'suspendCheck', detail: { slug, recounted } })
    return accept({ recounted })
  })
}
