import { cellOf } from './cells'
import type { CellId, FormatDefinition, SectionId } from './types'

/** Numbers of the sections as people say them (表二、表三、表四). */
const tableNames: Record<string, string> = {
  proactive: '表二',
  requests: '表三',
  cases: '表四',
  otherMatters: '第六部分',
}

/** A section with cells as people call it. */
export const sectionName = (section: SectionId): string => tableNames[section] ?? ''

/** The name of a cell in a sentence, for example 表三“（三）不予公开·1.属于国家秘密”自然人. */
export function cellName(format: FormatDefinition, id: CellId): string {
  const { section, rowLabels, columnLabels } = cellOf(format, id)
  const column = section === 'cases' ? columnLabels.join('·') : columnLabels.at(-1)!
  const own = rowLabels.at(-1)
  if (own === undefined) return `${tableNames[section]}“${column}”`
  // “3.其他” alone would not say which 其他.
  const row = /^\d/.test(own) ? `${rowLabels.at(-2)}·${shortLabel(own)}` : shortLabel(own)
  return `${tableNames[section]}“${row}”${shortLabel(column)}`
}

/** A label without the explanation in brackets that some official labels carry. */
export function shortLabel(label: string): string {
  return label.length > 14 ? label.replace(/(?<=.)（[^）]*）$/, '') : label
}
