import { unitTemplate } from '@/lib/features/organisation/unit-table'
import { defineExport } from '@/lib/platform/doors/define-export'
import { tableFile } from '@/lib/platform/doors/table-file'

/** A list to be filled in, with lines that show how. */
export const GET = defineExport('organisation.manage', async (_, query) => ({
  file: tableFile(query.get('format'), '单位名单模板', unitTemplate),
}))
