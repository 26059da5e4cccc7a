import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId, TableId } from '@/lib/formats/types'
import { assignRows } from '@/lib/import/recognise/assign-rows'
import { likelyFormats } from '@/lib/import/recognise/likely-formats'
import type { Source } from '@/lib/import/recognise/source'
import type { Written } from '@/lib/report/written'
import type { Note } from './cell-sink'
import { readTables } from './read-tables'

/** What tables without a report around them say. */
export interface TablesRead {
  /** The official tables of which something was found. */
  readonly tables: readonly TableId[]
  /** Every cell that was found, totals included; `value` is null for what is blank or no number. */
  readonly cells: Written['cells']
  readonly doubts: Readonly<Partial<Record<CellId, string>>>
  readonly labels: Written['labels']
  readonly notes: readonly Note[]
  /** Text in the tables and beside them that found no place. */
  readonly unread: Written['unread']
}

/**
 * Reads only tables into the cells of a given format, by their labels: a workbook that holds nothing else, a block that
 * was copied. Labels of another format are read as far as both have them; that they are of another one is the first of
 * the slips, and every number is doubtful.
 */
export function importTables(source: Source, formatId: FormatId): TablesRead {
  const format = formatById(formatId)
  const { tables, texts } = assignRows(source, format)
  const likely = likelyFormats(source)
  const [found] = likely.includes(format) ? [] : likely
  const other = found ? [{ expected: format.name, found: found.name, where: '表格中的项目名称' }] : []
  // Its columns count other things, even where its rows have the same names.
  const read = readTables(
    tables,
    format,
    other[0] ? `表格是${other[0].found}，与${format.name}的栏目不同，请核对` : source.doubtful,
  )
  return {
    tables: [...tables.keys()],
    cells: read.cells,
    doubts: read.doubts,
    labels: [...other, ...read.labels],
    notes: read.notes,
    unread: [...read.unread, ...texts.map(({ text, where }) => ({ text: text.trim(), where }))],
  }
}
