import { z } from 'zod'
import { liftSuspension, lockSuspensions, recountBlocking } from '@/lib/features/suspension/data/suspensions'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/** Uses a suspended check again (恢复); stored counts change at once. Refusal: `check.inUse`. */
export const resumeCheckVerb = defineVerb({
  name: 'resumeCheck',
  on: ownOrganisation,
  may: 'policy.manage',
  input: { slug: z.string().max(100) },
  event: { slug: z.string().describe('检查规则'), recounted: z.int().describe('重新统计的报告数') },
  run: async ({ tx, actor, now }, { slug }) => {
    await lockSuspensions(tx)
    if (!(await liftSuspension(tx, slug, { liftedAt: now, liftedById: actor.userId })))
      return refuse('check.inUse', '这条检查规则没有暂停，请刷新页面。')
    const recounted = await recountBlocking(tx, slug)
    return { value: { recounted }, event: { slug, recounted } }
  },
})
