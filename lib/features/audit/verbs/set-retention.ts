import { z } from 'zod'
import { lockRetention, storeRetention } from '@/lib/features/audit/data/retention'
import { isRetention, leastRetentionMonths, mostRetentionMonths } from '@/lib/features/audit/policy/retention'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/**
 * Sets for how many months events (操作记录) are kept. Nothing is removed by it: that is a command's to do, at the
 * server. Refusals: `retention.months` for fewer than six, `retention.unchanged`.
 */
export const setRetentionVerb = defineVerb({
  name: 'setRetention',
  on: ownOrganisation,
  may: 'policy.manage',
  input: { months: z.int() },
  event: { before: z.int().describe('原为'), after: z.int().describe('改为') },
  run: async ({ tx, actor, now }, { months }) => {
    if (!isRetention(months))
      return refuse('retention.months', `留存期限须为 ${leastRetentionMonths} 至 ${mostRetentionMonths} 个月的整数`)
    const before = await lockRetention(tx)
    if (before === months) return refuse('retention.unchanged', `没有改动，现行的留存期限就是 ${months} 个月`)
    await storeRetention(tx, months, { byId: actor.userId, at: now })
    return { value: null, event: { before, after: months } }
  },
})
