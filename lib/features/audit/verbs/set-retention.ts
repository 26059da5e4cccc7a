import { lockRetention, storeRetention } from '@/lib/features/audit/data/retention'
import { isRetention, leastRetentionMonths, mostRetentionMonths } from '@/lib/features/audit/policy/retention'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Sets for how many months events (操作记录) are kept. Nothing is removed by it: that is a command's to do, at the server. Refused: fewer than six months. */
export async function setRetention(
  by: { actorId: string; organisationId: string; now: Date },
  months: number,
): Promise<Result<null>> {
  if (!isRetention(months))
    return refuse('retention.months', `留存期限须为 ${leastRetentionMonths} 至 ${mostRetentionMonths} 个月的整数`)
  return transaction(async (tx) => {
    const before = await lockRetention(tx)
    if (before === months) return refuse('retention.unchanged', `没有改动，现行的留存期限就是 ${months} 个月`)
    await storeRetention(tx, months, { byId: by.actorId, at: by.now })
    await appendEvent(tx, {
      at: by.now,
      actorId: by.actorId,
      organisationId: by.organisationId,
      verb: 'setRetention',
      detail: { before, after: months },
    })
    return accept(null)
  })
}
