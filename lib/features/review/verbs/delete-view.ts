import { z } from 'zod'
import { removeSavedView } from '@/lib/features/review/data/saved-views'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/** Removes one of the person's own saved views (删除常用筛选). Refusal: `view.notFound`, also for somebody else's. */
export const deleteViewVerb = defineVerb({
  name: 'deleteView',
  on: ownOrganisation,
  may: 'view.manage',
  input: { id: z.uuid() },
  event: { name: z.string().describe('名称') },
  run: async ({ tx, actor }, { id }) => {
    const name = await removeSavedView(tx, actor.userId, id)
    if (name === null) return refuse('view.notFound', '没有找到这个常用筛选，可能已经删除')
    return { value: null, event: { name } }
  },
})
