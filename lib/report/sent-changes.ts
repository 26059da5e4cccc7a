import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { cleanText, firstCharacters } from '@/lib/std/text'
import type { ReportContent } from './content'
import { type FieldId, type FieldValue, fieldName, isField, isNarrativeId } from './fields'
import type { FieldChange } from './merge'

type SentValue = string | readonly (readonly (string | { readonly cell: string })[])[]

/** A change as it comes over the network: it may name anything. */
export interface SentChange {
  readonly field: string
  readonly base: SentValue
  readonly value: SentValue
}

/** Sent changes as changes of this content's fields; refused whole when one of them is no change of such a field. */
export function readChanges(content: ReportContent, sent: readonly SentChange[]): Result<FieldChange[]> {
  const format = formatById(content.format)
  const changes: FieldChange[] = []
  for (const { field, base, value } of sent) {
    if (!isField(content, field)) return noField(format, field)
    if (!fits(format, field, base) || !fits(format, field, value))
      return refuse(
        'change.value',
        `${isNarrativeId(field) ? `“${fieldName(format, field)}”` : fieldName(format, field)}的内容不正确，请刷新页面后重试`,
      )
    changes.push({ field, base, value })
  }
  return accept(changes)
}

function fits(format: FormatDefinition, field: FieldId, value: SentValue): value is FieldValue {
  if (!isNarrativeId(field)) return typeof value === 'string'
  return (
    typeof value !== 'string' &&
    value.every((paragraph) =>
      paragraph.every((piece) => typeof piece === 'string' || cellsOf(format).has(piece.cell as CellId)),
    )
  )
}

function noField(format: FormatDefinition, field: string): Refusal {
  if (cellsOf(format).has(field as CellId))
    return refuse('change.total', `${cellName(format, field as CellId)}是合计数，由系统计算，不能填写`)
  return refuse('change.field', `本年度的格式中没有“${firstCharacters(cleanText(field), 60)}”这一项，请刷新页面后重试`)
}
