import { unitTable } from '@/lib/features/organisation/unit-table'
import { defineExport } from '@/lib/platform/doors/define-export'
import { tableFile } from '@/lib/platform/doors/table-file'
import { dayInShanghai } from '@/lib/std/dates'

/** The present list of organisations (导出单位名单), as it can be imported again. */
export const GET = defineExport('organisation.manage', async ({ scope, now }, query) => {
  const table = await unitTable(scope)
  return {
    file: tableFile(query.get('format'), `单位名单${dayInShanghai(now)}`, table),
    detail: { units: table.rows.length },
  }
})
