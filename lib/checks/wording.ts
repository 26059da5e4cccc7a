import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition, SectionId } from '@/lib/formats/types'
import { characters, withoutSpace } from '@/lib/std/text'

/** Text of the author inside a message: in quotation marks and short enough to read. */
export function quote(text: string, most = 40): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const chars = characters(line.slice(0, most * 2 + 2))
  return `“${chars.length > most ? `${chars.slice(0, most).join('')}…` : line}”`
}

/** A section by its number, as people say it: 表三 for a table, 第五部分 for a text. */
export function sectionName(format: FormatDefinition, id: SectionId): string {
  const section = format.sections.find((candidate) => candidate.id === id)!
  const number = section.heading.slice(0, 1)
  return section.kind === 'table' ? `表${number}` : `第${number}部分`
}

/** The row of a cell, for example 表三“（一）予以公开”; in table 4, which has one row, its group of columns. */
export function rowName(format: FormatDefinition, cell: CellDefinition): string {
  if (cell.rowLabels.length === 0)
    return `${sectionName(format, cell.section)}“${cell.columnLabels.slice(0, -1).join('·')}”`
  const name = cellName(format, cell.id)
  return name.slice(0, name.lastIndexOf('”') + 1)
}

/** The label of the column of a cell, for one side of a comparison. */
export const columnName = (format: FormatDefinition, id: CellId): string => cellOf(format, id).columnLabels.at(-1)!

/** Names in a row, the rest counted. */
export function enumerate(names: readonly string[], most = 6): string {
  return names.length > most ? `${names.slice(0, most).join('、')}等` : names.join('、')
}

/** Text in which nothing is said: blank, or a bare 无. */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return false
  return /^(?:无|暂无|没有|不涉及|略|待补充|无问题|暂无问题|不存在问题|[-—/\\]*)$/.test(
    withoutSpace(text).replace(/[。．.，,；;、：:！!…]/g, ''),
  )
}
