import 'server-only'
import { workbookOf } from '@/lib/render/sheet/workbook'
import { byteOrderMark, printCsv } from '@/lib/std/csv'
import type { Download } from './file-response'

/** A table of text as a file that spreadsheets open: CSV when asked for, else XLSX. */
export function tableFile(
  format: string | null,
  name: string,
  { heads, rows }: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] },
): Download {
  if (format === 'csv')
    return {
      body: `${byteOrderMark}${printCsv([heads, ...rows])}`,
      type: 'text/csv; charset=utf-8',
      name: `${name}.csv`,
    }
  const widths = heads.map((head, index) =>
    Math.min(44, Math.max(10, ...[head, ...rows.map((row) => row[index] ?? '')].map((text) => text.length * 2 + 2))),
  )
  return {
    body: workbookOf([{ name, heads, rows, widths }]),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: `${name}.xlsx`,
  }
}
