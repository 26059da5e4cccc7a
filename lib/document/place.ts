import type { DocCell, TableBlock } from './model'

/** A cell with the grid slots it covers; rows and columns count from 0. */
export interface PlacedCell {
  readonly cell: DocCell
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/**
 * Gives each cell of a table its place in the grid, by the rule of HTML tables: a row's cells take the first free slots
 * from the left.
 *
 * @throws RangeError when a cell reaches outside the grid or a slot stays empty: a table that cannot be drawn is a
 * fault of ours, not of the data.
 */
export function place(table: Pick<TableBlock, 'columns' | 'rows'>): PlacedCell[] {
  const taken = table.rows.map(() => new Array<boolean>(table.columns).fill(false))
  const placed: PlacedCell[] = []
  table.rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (column < table.columns && taken[row]![column]) column += 1
      const { colSpan = 1, rowSpan = 1 } = cell
      if (column + colSpan > table.columns || row + rowSpan > table.rows.length)
        throw new RangeError(`cell "${cell.text}" leaves the grid at row ${row}, column ${column}`)
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) {
          if (taken[r]![c]) throw new RangeError(`slot ${r},${c} is covered twice`)
          taken[r]![c] = true
        }
      }
      placed.push({ cell, row, column, rowSpan, colSpan })
    }
  })
  const hole = taken.findIndex((row) => row.includes(false))
  if (hole >= 0) throw new RangeError(`row ${hole} has an empty slot`)
  return placed
}
