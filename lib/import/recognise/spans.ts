import type { SourceRow } from './assign-rows'

/** A cell as a page has it: over how many columns and rows it reaches. */
export interface SpannedCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** No official table has more columns than 15 beside its labels; wider spans are a slip of an editor. */
const widest = 60

const merged = '原表中这一格与相邻的格合并，数字属于哪一格请核对'

/**
 * Rows of cells with merged cells spread out, so that a number keeps its column: a slot a span covers is a blank cell
 * in its row. The slots beside a label are left out, for the reader counts cells from the label on; a number that
 * covers several cells is doubtful.
 */
export function spread(rows: readonly (readonly SpannedCell[])[]): SourceRow[] {
  const covered: number[] = []
  const placed = rows.map((row, index) => {
    const slots: { text: string; column: number; doubt?: string }[] = []
    let column = 0
    const skip = () => {
      while (column < widest && (covered[column] ?? 0) > index) slots.push({ text: '', column: column++ })
    }
    for (const cell of row) {
      skip()
      const columns = Math.max(1, Math.min(cell.columns, widest - column))
      const isValue = !/\p{Script=Han}{2}/u.test(cell.text)
      const doubtful = isValue && cell.text.trim() !== '' && (columns > 1 || (cell.rows > 1 && index + 1 < rows.length))
      slots.push({ text: cell.text, column, ...(doubtful && { doubt: merged }) })
      for (let extra = 0; extra < columns; extra += 1) {
        if (extra > 0 && isValue) slots.push({ text: '', column: column + extra })
        if (column + extra < widest && cell.rows > 1) covered[column + extra] = index + cell.rows
      }
      column += columns
    }
    skip()
    return slots
  })
  let firstNumber = Infinity
  for (const { text, column } of placed.flat())
    if (column < firstNumber && /\d/.test(text) && !/\p{Script=Han}{2}/u.test(text)) firstNumber = column
  return placed.map((row) =>
    row
      .filter(({ text, column }) => text !== '' || firstNumber === Infinity || column >= firstNumber)
      .map(({ text, doubt }) => ({ text, where: '', ...(doubt && { doubt }) })),
  )
}
