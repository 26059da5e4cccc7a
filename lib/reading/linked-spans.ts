import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { ReportTexts } from './report-texts'

/** Where linked numbers stand in a text as it is printed (`texts.text`). */
export function linkedSpans(
  { report, format, computed }: ReportTexts,
  field: NarrativeId,
): { readonly start: number; readonly end: number; readonly cell: CellId }[] {
  let at = 0
  const spans: { start: number; end: number; cell: CellId }[] = []
  for (const paragraph of report.content.narrative[field]) {
    for (const piece of paragraph) {
      if (typeof piece === 'string') at += piece.length
      else {
        const { length } = printCell(cellsOf(format).get(piece.cell)?.kind ?? 'count', computed(piece.cell))
        if (length > 0) spans.push({ start: at, end: at + length, cell: piece.cell })
        at += length
      }
    }
    at += 1
  }
  return spans
}
