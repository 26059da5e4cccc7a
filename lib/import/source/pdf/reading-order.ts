import type { SourceBlock, SourceCell } from '@/lib/import/recognise/source'
import type { PdfPage } from './page'
import { furnitureOf } from './page-furniture'
import { type PageLine, paragraphsOf, type TextArea } from './paragraphs'
import { ruledTables } from './ruled-tables'
import { isInside, tableRows } from './table-rows'
import { linesOf } from './text-lines'
import { isUnruledRow, unruledRows } from './unruled-rows'

type Item =
  | { readonly kind: 'line'; readonly line: PageLine; readonly ruled: boolean }
  | { readonly kind: 'table'; readonly page: number; readonly rows: readonly (readonly SourceCell[])[] }

/** Text and tables of all pages in reading order; a table that goes on over the end of a page is one. */
export function blocksOf(pages: readonly PdfPage[]): SourceBlock[] {
  const isFurniture = furnitureOf(pages)
  const items = pages.flatMap((page) =>
    itemsOf(page).filter((item) => item.kind === 'table' || !isFurniture(item.line, page)),
  )
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const area = textArea(lines, pages)
  const blocks: SourceBlock[] = []
  for (let at = 0; at < items.length; ) {
    const kind = kindOf(items[at]!)
    const end = items.findIndex((item, index) => index > at && kindOf(item) !== kind)
    const run = items.slice(at, end < 0 ? items.length : end)
    at += run.length
    const runLines = run.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
    const rows = kind === 'table' ? joinedTables(run) : kind === 'row' ? unruledRows(runLines) : null
    if (rows) blocks.push({ kind: 'table', rows })
    else blocks.push(...paragraphsOf(runLines, area))
  }
  return blocks
}

/**
 * The edges of the text: those of its lines, unless all are short; then the margins of the page are taken to be alike.
 */
function textArea(lines: readonly PageLine[], pages: readonly PdfPage[]): TextArea {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const margin = left + 3 * (lines[0]?.size ?? 0)
  return { left, right: Math.max(right, Math.min(...pages.map(({ width }) => width)) - margin) }
}

const kindOf = (item: Item) =>
  item.kind === 'table' ? 'table' : !item.ruled && isUnruledRow(item.line) ? 'row' : 'line'

function itemsOf(page: PdfPage): Item[] {
  const tables = ruledTables(page.rules)
    .map((table) => ({ table, pieces: page.pieces.filter((piece) => isInside(table, piece)) }))
    .filter(({ pieces }) => pieces.length > 0)
  // A frame around the text of a page is no table: its only filled cell is the page.
  const drawn = tables.filter(
    ({ table, pieces }) =>
      new Set(
        tableRows(table, pieces, page.number)
          .flat()
          .filter(({ text }) => text !== ''),
      ).size > 1,
  )
  const taken = new Set(drawn.flatMap(({ pieces }) => pieces))
  const items: { top: number; item: Item }[] = [
    ...drawn.map(({ table, pieces }) => ({
      top: table.top,
      item: { kind: 'table' as const, page: page.number, rows: tableRows(table, pieces, page.number) },
    })),
    ...linesOf(page.pieces.filter((piece) => !taken.has(piece))).map((line) => ({
      top: line.baseline - line.size,
      item: { kind: 'line' as const, line: { ...line, page: page.number }, ruled: drawn.length > 0 },
    })),
  ]
  return items.sort((a, b) => a.top - b.top).map(({ item }) => item)
}

/** Tables with nothing between them, as one; heads that are repeated on the next page are left out. */
function joinedTables(run: readonly Item[]): SourceCell[][] {
  const joined: SourceCell[][] = []
  let page = 0
  for (const item of run) {
    if (item.kind !== 'table') continue
    const same = item.page === page ? 0 : repeatedRows(joined, item.rows)
    joined.push(...item.rows.slice(same).map((row) => [...row]))
    page = item.page
  }
  return joined
}

/** How many rows at the head of a table say what a table before it says at its head, in words. */
function repeatedRows(before: readonly (readonly SourceCell[])[], rows: readonly (readonly SourceCell[])[]): number {
  const words = (row: readonly SourceCell[]) => row.map(({ text }) => text.replace(/\s/g, '')).join('|')
  const counts = before.map((_, start) => {
    const end = rows.findIndex(
      (row, index) =>
        !before[start + index] || /\d\s*$/.test(words(row)) || words(row) !== words(before[start + index]!),
    )
    return end < 0 ? rows.length : end
  })
  const heads = Math.max(0, ...counts)
  // One row of words alone may be a row of the table like any other.
  return heads > 0 &&
    rows
      .slice(0, heads)
      .flat()
      .filter(({ text }) => text !== '').length > 1
    ? heads
    : 0
}
