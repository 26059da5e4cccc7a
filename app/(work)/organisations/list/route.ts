import { defineExport } from '@/lib/actions/define-export'
import { tableFile } from '@/lib/actions/table-file'
import { dayInShanghai } from '@/lib/std/dates'
import { unitTable } from '@/lib/workflow/unit-table'

/** The present list of organisations (导出单位名单), as it can be imported again. */
export const GET = defineExport('organisation.manage', async ({ scope, now }, query) => {
  const table = await unitTable(scope)
  return { file: tableFile(query.get('format'), `单位名单${dayInShanghai(now)}`, table), detail: { units: table.rows.length } }
})
