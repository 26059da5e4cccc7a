import { defineExport } from '@/lib/actions/define-export'
import { tableFile } from '@/lib/actions/table-file'
import { unitTemplate } from '@/lib/workflow/unit-table'

/** A list to be filled in, with lines that show how. */
export const GET = defineExport('organisation.manage', async (_, query) => ({ file: tableFile(query.get('format'), '单位名单模板', unitTemplate) }))
