import type { DocCell, TableBlock } from '@/lib/document/model'
import { characters } from '@/lib/std/text'
import { labelSegments } from '../layout/label-segments'
import { tableStyle } from '../page-style'
import { escapeHtml } from './escape'

function cellHtml(cell: DocCell, inHeader: boolean): string {
  const { text, colSpan = 1, rowSpan = 1, align, head, strong, cellId } = cell
  const classes = [align === 'left' && 'left', strong && 'band'].filter(Boolean).join(' ')
  const attributes = [
    cellId && `id="cell-${escapeHtml(cellId)}"`,
    head && `scope="${scopeOf(inHeader, colSpan, rowSpan)}"`,
    colSpan > 1 && `colspan="${colSpan}"`,
    rowSpan > 1 && `rowspan="${rowSpan}"`,
    classes && `class="${classes}"`,
  ].filter(Boolean)
  const tag = head ? 'th' : 'td'
  return `<${[tag, ...attributes].join(' ')}>${head ? labelHtml(text) : escapeHtml(text)}</${tag}>`
}

/** A label made of words of two characters breaks only between them: 商业|企业. */
function labelHtml(text: string): string {
  const units = labelSegments(text)
  const paired = units.length > 1 && units.every((unit) => characters(unit).length > 1)
  return paired ? `<span class="words">${units.map(escapeHtml).join('<wbr>')}</span>` : escapeHtml(text)
}

/** For screen readers: a label heads its column or row, or a group of them where it spans several. */
function scopeOf(inHeader: boolean, colSpan: number, rowSpan: number): string {
  if (inHeader) return colSpan > 1 ? 'colgroup' : 'col'
  return rowSpan > 1 ? 'rowgroup' : 'row'
}

export function tableHtml({ id, caption, columns, headerRows, rows }: TableBlock): string {
  const shares = tableStyle[id].shares(columns)
  const whole = shares.reduce((a, b) => a + b, 0)
  const cols = shares.map((share) => `<col style="width:${((100 * share) / whole).toFixed(2)}%">`).join('')
  const rowHtml = (cells: readonly DocCell[], inHeader: boolean) =>
    `<tr>${cells.map((cell) => cellHtml(cell, inHeader)).join('')}</tr>`
  const head = rows
    .slice(0, headerRows)
    .map((cells) => rowHtml(cells, true))
    .join('\n')
  const body = rows
    .slice(headerRows)
    .map((cells) => rowHtml(cells, false))
    .join('\n')
  return `<table class="${id}"><caption>${escapeHtml(caption)}</caption><colgroup>${cols}</colgroup>${head && `<thead>\n${head}\n</thead>`}<tbody>\n${body}\n</tbody></table>`
}
