import { z } from 'zod'
import { listSavedViews, putSavedView } from '@/lib/features/review/data/saved-views'
import { printQueueFilter, readQueueFilter } from '@/lib/features/review/policy/queue-filter'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'
import { characters, cleanText } from '@/lib/std/text'

const longestName = 20
const mostViews = 30

/**
 * Keeps a way to look at the queue under a name (保存常用筛选); one of the same name is replaced. Year and page are not
 * part of it: it serves every season. Refusals: `view.name`, `view.tooMany`.
 */
export const saveViewVerb = defineVerb({
  name: 'saveView',
  on: ownOrganisation,
  may: 'view.manage',
  input: { name: z.string().max(200), query: z.string().max(1000) },
  event: { name: z.string().describe('名称'), query: z.string().describe('查询条件') },
  run: async ({ tx, actor: { userId }, now }, typed) => {
    const name = cleanText(typed.name).trim()
    // Printed anew, so that nothing else than a filter is ever kept.
    const query = printQueueFilter({ ...readQueueFilter(new URLSearchParams(typed.query)), page: 1 }, null)
    if (name === '' || characters(name).length > longestName)
      return refuse('view.name', `请填写名称，不超过 ${longestName} 个字`)
    const views = await listSavedViews(userId, tx)
    if (views.length >= mostViews && !views.some((view) => view.name === name))
      return refuse('view.tooMany', `常用筛选最多保存 ${mostViews} 个，请先删除不用的`)
    const id = await putSavedView(tx, { userId, name, query, at: now })
    return { value: { id }, event: { name, query } }
  },
})
