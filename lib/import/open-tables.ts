import { formatForYear } from '@/lib/formats/registry'
import { emptyContent } from '@/lib/report/content'
import { accept, type Result, refuse } from '@/lib/std/result'
import type { Imported } from './imported'
import type { Source } from './recognise/source'
import { contentCells } from './understand/content-cells'
import { importTables } from './understand/import-tables'

/** The report that a file is wanted for: its organ and year stand in where the file itself is no report. */
export interface WantedFor {
  readonly organisation: string
  readonly year: number
}

/**
 * Reads a file that holds tables and no report around them (a workbook of figures) as part of the report it is wanted
 * for. Refusals: `import.noTables`, `import.year`.
 */
export function openTables(source: Source, { organisation, year }: WantedFor): Result<Imported> {
  const format = formatForYear(year)
  if (!format) return refuse('import.year', `${year}年没有对应的年度报告格式`)
  const { tables, cells: found, doubts, labels, notes, unread: left } = importTables(source, format.id)
  if (tables.length === 0) return refuse('import.noTables', '文件中没有找到年度报告的表格')
  const { values, unread, long } = contentCells(format, found)
  return accept({
    report: { organisation, year, content: { ...emptyContent(format.id), cells: values, unread } },
    written: {
      title: '',
      sections: [],
      aspects: [],
      labels,
      cells: found,
      signature: null,
      unread: [...left, ...long],
    },
    notes,
    doubts,
  })
}
