import { separatedRows } from '../sheet/source-of-separated'
import { htmlTableRows } from './html-tables'

/** What a clipboard holds in its two flavours, as far as they are there. */
export interface Clipboard {
  readonly html: string
  readonly text: string
}

/** Characters a clipboard may have; all tables of a report with the markup of Excel stay far below. */
const largest = 3_000_000

/** Rows of cells, as they were copied; a cell that spans columns is listed once. */
export function clipboardRows({ html, text }: Clipboard): readonly (readonly string[])[] {
  const rows = html.length <= largest && /<table[\s>]/i.test(html) ? htmlTableRows(html) : []
  // A page may wrap copied words into a table of one cell.
  if (rows.flat().length > 1) return withoutSpans(rows)
  return text.length <= largest ? separatedRows(text, '\t') : []
}

/** Slots that a cell from a row above covers are blank in the rows below, as in a spreadsheet's text. */
function withoutSpans(rows: ReturnType<typeof htmlTableRows>): string[][] {
  const open: { from: number; width: number; rows: number }[] = []
  return rows.map((row) => {
    const found: string[] = []
    let column = 0
    const pass = () => {
      for (let span = at(column); span; span = at(column)) {
        found.push('')
        column += span.width
      }
    }
    const at = (slot: number) => open.find((span) => span.rows > 0 && span.from === slot)
    const fresh: typeof open = []
    for (const cell of row) {
      pass()
      found.push(cell.text)
      if (cell.rowSpan > 1) fresh.push({ from: column, width: cell.colSpan, rows: cell.rowSpan - 1 })
      column += cell.colSpan
    }
    pass()
    for (const span of open) span.rows -= 1
    open.splice(0, open.length, ...open.filter((span) => span.rows > 0), ...fresh)
    return found
  })
}
