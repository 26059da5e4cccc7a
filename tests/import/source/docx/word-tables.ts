import { p, tbl, tc, tr } from './word-file'

/** A cell as the grid of a format lists it: where it starts, and how far it reaches. */
export interface Slot {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

export interface TableStyle {
  /** The paragraphs of a cell. */
  readonly content?: (text: string, row: number, column: number) => string
  /** Something around a cell or a row. */
  readonly cell?: (xml: string, row: number, column: number) => string
  readonly row?: (xml: string, row: number) => string
  /** How a span down the rows is continued. */
  readonly continued?: string
}

/** A table with spans as Word writes them: gridSpan along the row, a cell with vMerge in every row below. */
export function wordTable(
  rows: readonly (readonly Slot[])[],
  { content = (text) => p(text), cell = (xml) => xml, row = (xml) => xml, continued = '<w:vMerge/>' }: TableStyle = {},
): string {
  const reaching = new Map<number, { left: number; colSpan: number }>()
  const written = rows.map((slots, at) => {
    const waiting = [...slots]
    const cells: string[] = []
    for (let column = 0; waiting.length > 0 || reaching.has(column); ) {
      const above = reaching.get(column)
      const slot = above ? null : waiting.shift()!
      const colSpan = above?.colSpan ?? slot!.colSpan
      const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''
      const merge = above ? continued : slot!.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
      cells.push(cell(tc(slot ? content(slot.text, at, column) : p(''), `${span}${merge}`), at, column))
      if (slot && slot.rowSpan > 1) reaching.set(column, { left: slot.rowSpan - 1, colSpan })
      else if (above && (above.left -= 1) === 0) reaching.delete(column)
      column += colSpan
    }
    return row(tr(cells.join('')), at)
  })
  return tbl(written.join(''))
}
