import { findHeading, isGluedHeading } from './headings'
import { isKnownLabel } from './known-labels'
import type { SourceBlock, SourceCell, SourceTable, SourceText } from './source'

/**
 * Text that only looks like cells (paragraphs indented with a tab, a page laid out as a table): headings and sentences
 * at the head of a row, or alone in it, come back as text.
 */
export function freeProse(table: SourceTable): SourceBlock[] {
  const parts: SourceBlock[] = []
  let rows: (readonly SourceCell[])[] = []
  const close = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows })
    rows = []
  }
  for (const row of table.rows) {
    const filled = row.filter((cell) => cell.text.trim() !== '')
    const alone = filled.length === 1
    const first = row.findIndex((cell) => !isProse(cell, alone))
    const all = first < 0 || (alone && isProse(filled[0]!, true))
    const prose = all ? row : row.slice(0, first)
    if (prose.length > 0) close()
    parts.push(...prose.flatMap(textsOf))
    if (!all) rows.push(row.slice(first))
  }
  close()
  return parts
}

/**
 * A heading of a section or a sentence; no official label is either, whatever full stop somebody set in it. A heading
 * in words of its own is one only where it stands alone, and 一、本年新收政府信息公开申请数量 is none where its numbers
 * were left blank.
 */
function isProse({ text }: SourceCell, alone: boolean): boolean {
  return (
    isGluedHeading(text) ||
    (/。/.test(text) && !isKnownLabel(text.replaceAll('。', ''))) ||
    (alone && findHeading(text)?.section != null && !isKnownLabel(text))
  )
}

function textsOf({ text, where }: SourceCell): SourceText[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line, where }))
}
