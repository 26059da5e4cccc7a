import { childOf, childrenOf, parseXml, type XmlElement } from '@/lib/import/open/xml'
import { accept, type Result, refuse } from '@/lib/std/result'
import { dayText } from './date-styles'
import { numberText } from './number-text'
import { attribute, listOf, stringOf, textOf } from './sheet-xml'
import type { Workbook } from './workbook-parts'

/** A cell that is not blank; rows and columns count from 1. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Slots that are drawn as one cell (合并单元格), from the first to the last, both included. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetCells {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly MergedRange[]
}

/** Filled cells, rows and merged ranges of one sheet; a whole report has some 250 cells. */
const most = { cells: 50_000, rows: 3_000, merges: 2_000 } as const

/**
 * Reads the cells of a worksheet. Only cells with something in them are looked at: a sheet that is formatted down to
 * row 1,048,576 costs no more than its filled cells. Formulas give the value the program computed when it saved.
 * Refusals: `import.damaged`, `import.tooLarge`.
 */
export function readSheet(xml: string, book: Workbook): Result<SheetCells> {
  // Blank cells and rows are taken out before the text becomes a tree; there can be a million of them. Attributes here
  // never hold a ">".
  const lean = xml
    .replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/g, '')
    .replace(/<((?:\w+:)?row)(?:\s[^<>]*)?(?:\/>|>\s*<\/\1>)/g, '')
  const count = (pattern: RegExp) => lean.match(pattern)?.length ?? 0
  if (count(/<(?:\w+:)?c[\s>]/g) > most.cells || count(/<(?:\w+:)?row[\s>]/g) > most.rows)
    return refuse('import.tooLarge', '表格中的数据太多，不像是一份年度报告')
  const tree = parseXml(lean)
  if (!tree.ok) return tree
  const cells: SheetCell[] = []
  let row = 0
  for (const line of listOf(tree.value, 'sheetData', 'row')) {
    row = Number(attribute(line, 'r')) || row + 1
    let column = 0
    for (const cell of childrenOf(line, 'c')) {
      // The address may be left out; then a cell stands behind the one before it.
      const address = addressOf(attribute(cell, 'r'))
      column = address?.column ?? column + 1
      const text = cellText(cell, book)
      if (text.trim() !== '') cells.push({ row: address?.row ?? row, column, text })
    }
  }
  const merges = listOf(tree.value, 'mergeCells', 'mergeCell').flatMap(
    (merge) => rangeOf(attribute(merge, 'ref')) ?? [],
  )
  return accept({ cells, merges: merges.slice(0, most.merges) })
}

function addressOf(written: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(written)
  return (
    match && {
      row: Number(match[2]),
      column: [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    }
  )
}

function rangeOf(written: string): MergedRange | null {
  const [first, last] = written.split(':').map(addressOf)
  return first && last ? { top: first.row, left: first.column, bottom: last.row, right: last.column } : null
}

function cellText(cell: XmlElement, { strings, dateStyles, since1904 }: Workbook): string {
  const value = textOf(childOf(cell, 'v'))
  switch (attribute(cell, 't')) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'inlineStr':
      return stringOf(childOf(cell, 'is'))
    case 'str':
    case 'e':
      return value
    case 'b':
      return value === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.replace(
        /^(\d{4})-(\d{2})-(\d{2}).*$/,
        (_, y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`,
      )
    default:
      return value !== '' && dateStyles.has(Number(attribute(cell, 's') || 0))
        ? dayText(Number(value), since1904)
        : numberText(value)
  }
}
