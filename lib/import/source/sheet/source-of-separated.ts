import Papa from 'papaparse'
import type { Source } from '@/lib/import/recognise/source'
import { cleanText } from '@/lib/std/text'
import { sheetBlocks } from './sheet-blocks'
import type { SheetCell } from './sheet-rows'

/**
 * Rows of cells from text with tabs, commas or semicolons between them; cells in quotation marks may hold line breaks.
 */
export function separatedRows(text: string, delimiter: string = delimiterOf(text)): string[][] {
  const parsed = Papa.parse<string[]>(cleanText(text), { delimiter, skipEmptyLines: false })
  const rows = parsed.data.map((row) => row.map(String))
  // The line break behind the last row is no row.
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop()
  return rows
}

/** Tabs part cells wherever there are any: numbers and sentences have commas of their own. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  return ['\t', ',', ';'].find((mark) => head.includes(mark)) ?? '\t'
}

/** Brings CSV or TSV text of a table into the common form. */
export function sourceOfSeparated(text: string): Source {
  const cells: SheetCell[] = separatedRows(text).flatMap((row, at) =>
    row.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ row: at + 1, column: index + 1, text: cell }])),
  )
  return { blocks: sheetBlocks({ cells, merges: [] }, (row, column) => `第 ${row} 行第 ${column} 列`) }
}
