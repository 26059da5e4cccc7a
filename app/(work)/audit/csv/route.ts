import { filterOf, printEventQuery, readEventQuery } from '@/lib/features/audit/event-query'
import { printEvents } from '@/lib/features/log/print-events'
import { defineExport } from '@/lib/platform/doors/define-export'
import { dayInShanghai } from '@/lib/std/dates'

/** The events that were found, as a table. */
export const GET = defineExport('audit.read', async ({ scope, now }, params) => {
  const query = readEventQuery(params)
  const { text, count } = await printEvents(scope, filterOf(query))
  return {
    file: { body: text, type: 'text/csv; charset=utf-8', name: `操作记录_${dayInShanghai(now)}.csv` },
    detail: { count, query: printEventQuery(query) },
  }
})
