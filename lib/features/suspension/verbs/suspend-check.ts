import { z } from 'zod'
import { reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { checks } from '@/lib/checks/registry'
import {
  currentSuspensions,
  insertSuspension,
  lockSuspensions,
  recountBlocking,
} from '@/lib/features/suspension/data/suspensions'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/**
 * Stops using a check (暂停) in the whole installation. Forms that are open go on until they are loaded again; stored
 * counts change at once, in this transaction. No report's content and no person's decision is touched. Gives the number
 * of reports whose findings to be corrected changed. Refusals: `suspension.reason`, `check.notFound`,
 * `check.suspended`.
 */
export const suspendCheckVerb = defineVerb({
  name: 'suspendCheck',
  on: ownOrganisation,
  may: 'policy.manage',
  input: { slug: z.string().max(100), reason: z.string().max(10_000) },
  event: { slug: z.string().describe('检查规则'), recounted: z.int().describe('重新统计的报告数') },
  run: async ({ tx, actor, now }, { slug, reason: typed }) => {
    const reason = settledReason(typed)
    const fault = reasonFault(reason, '暂停的理由')
    if (fault) return refuse('suspension.reason', fault)
    if (!checks.some((check) => check.slug === slug)) return refuse('check.notFound', '没有这条检查规则，请刷新页面。')
    await lockSuspensions(tx)
    if ((await currentSuspensions(tx)).some((suspension) => suspension.slug === slug))
      return refuse('check.suspended', '这条检查规则已经暂停，请刷新页面。')
    await insertSuspension(tx, { slug, reason, suspendedAt: now, suspendedById: actor.userId })
    const recounted = await recountBlocking(tx, slug)
    return { value: { recounted }, event: { slug, recounted } }
  },
})
