import { z } from 'zod'
import { markRead } from '@/lib/features/notice/data/notices'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'

/**
 * Marks notices of the own unit as read; ids of others mark nothing. One event for the act, because it proves that they
 * arrived; none when all of them were read before. Gives how many were marked.
 */
export const markNoticesReadVerb = defineVerb({
  name: 'markNoticesRead',
  on: ownOrganisation,
  may: 'notice.read',
  input: { ids: z.array(z.uuid()).min(1).max(200) },
  event: { notices: z.int().describe('通知数'), practice: z.literal(true).optional().describe('演练') },
  run: async ({ tx, scope, actor, now }, { ids }) => {
    const marked = await markRead(tx, scope, actor.organisation.id, ids, now)
    const event = { notices: marked, ...(scope.practice && { practice: true as const }) }
    return { value: { marked }, event: marked > 0 ? event : null }
  },
})
