import { openZip } from '@/lib/import/open/zip'
import type { Source, SourceBlock } from '@/lib/import/recognise/source'
import { accept, type Result, refuse } from '@/lib/std/result'
import { sheetBlocks } from './sheet-blocks'
import { readSheet } from './sheet-rows'
import { readWorkbook } from './workbook-parts'

/** Sheets of a workbook that are read; reports have one, or one for each table. */
const mostSheets = 20

/**
 * Brings an XLSX workbook (Excel, WPS) into the common form: the sheets a person sees, in their order.
 * The sheets are read from their XML: the library read-excel-file gives neither merged cells nor hidden sheets, turns
 * errors into blanks, and makes an array of all rows up to the last formatted one. Refusals: those of the archive,
 * `import.damaged`, `import.tooLarge`, `import.empty`.
 */
export async function sourceOfWorkbook(bytes: Uint8Array): Promise<Result<Source>> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  const book = readWorkbook(zip.value)
  if (!book.ok) return book
  const blocks: SourceBlock[] = []
  for (const { name, part } of book.value.sheets.slice(0, mostSheets)) {
    const xml = zip.value.text(part)
    if (!xml.ok) return xml
    const sheet = readSheet(xml.value, book.value)
    if (!sheet.ok) return sheet
    blocks.push(...sheetBlocks(sheet.value, (row, column) => `工作表“${name}”的 ${columnName(column)}${row} 单元格`))
  }
  return blocks.length > 0 ? accept({ blocks }) : refuse('import.empty', '表格文件中没有内容')
}

/** A, B, … Z, AA: columns as spreadsheets name them. */
export function columnName(column: number): string {
  return column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)
}
