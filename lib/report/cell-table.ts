import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { byteOrderMark, printCsv } from '@/lib/std/csv'
import type { Report, ReportContent } from './content'
import { labelPath, unitOf } from './field-dictionary'
import { cellReader } from './totals'

/** Values in plain digits: 0 is 0, blank is blank, and what was typed and is no number stays as it was typed. */
function valuesOf(format: FormatDefinition, content: ReportContent): (id: CellId) => string {
  const read = cellReader(format, content.cells)
  return (id) => content.unread[id] ?? String(read(id) ?? '')
}

/**
 * The figures of a report as a table of cells, a row each (CSV with byte order mark); totals are computed and marked.
 */
export function printCellTable({ organisation, year, content }: Report): string {
  const format = formatById(content.format)
  const headings = new Map(format.sections.map(({ id, heading }) => [id, heading]))
  const value = valuesOf(format, content)
  const rows = [...cellsOf(format).values()].map((cell) => [
    organisation,
    year,
    cell.id,
    headings.get(cell.section)!,
    labelPath([...cell.rowLabels, ...cell.columnLabels]),
    unitOf(cell),
    value(cell.id),
    cell.parts ? '合计' : '填报',
  ])
  return `${byteOrderMark}${printCsv([['机关', '年度', '编号', '部分', '名称', '单位', '数值', '来源'], ...rows])}`
}

/** One organ's row in the table of all. */
export interface OrganRow {
  readonly head: readonly (string | number)[]
  readonly content: ReportContent
}

/**
 * The figures of many reports of one format as a table, an organ a row and a cell a column, so that columns can be
 * added up.
 * @param headings of what stands before the figures
 */
export function printOrganTable(
  format: FormatDefinition,
  headings: readonly string[],
  organs: readonly OrganRow[],
): string {
  const ids = [...cellsOf(format).keys()]
  const rows = organs.map(({ head, content }) => [
    ...head,
    ...ids.map(content.format === format.id ? valuesOf(format, content) : () => ''),
  ])
  return `${byteOrderMark}${printCsv([[...headings, ...ids.map((id) => cellName(format, id))], ...rows])}`
}
