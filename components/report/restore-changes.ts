import { formatById } from '@/lib/formats/registry'
import type { Report, ReportContent } from '@/lib/report/content'
import { fieldsOf, fieldValue, sameFieldValue } from '@/lib/report/fields'
import { accept, refuse, type Result } from '@/lib/std/result'
import type { FieldSetting } from './editor'

/** What must be set so that a report says what a backup says; a backup of another format has other cells and is refused. */
export function restoreChanges(content: ReportContent, backup: Report): Result<readonly FieldSetting[]> {
  const wanted = backup.content
  if (wanted.format !== content.format) {
    return refuse('restore.format', `文件是${backup.year}年报告的备份，采用${formatById(wanted.format).name}，与本报告的${formatById(content.format).name}不同，不能恢复到本报告。`)
  }
  return accept(
    fieldsOf(content)
      .map((field) => ({ field, value: fieldValue(wanted, field) }))
      .filter(({ field, value }) => !sameFieldValue(value, fieldValue(content, field))),
  )
}
