import type { SourceCell } from '@/lib/import/recognise/source'
import type { TextPiece } from './page'
import type { RuledCell, RuledTable } from './ruled-tables'
import { charactersOf, linesOf, textOfLine } from './text-lines'

/** The middle of a line's characters above its baseline. */
const heightOf = (piece: TextPiece) => piece.baseline - 0.35 * piece.size

export const isInside = (table: RuledTable, piece: TextPiece) => {
  const [x, y] = [(piece.left + piece.right) / 2, heightOf(piece)]
  return x >= table.left && x <= table.right && y >= table.top && y <= table.bottom
}

/** Puts the text of a table into its cells: rows of cells that start there, the lines of a cell in reading order. */
export function tableRows(table: RuledTable, pieces: readonly TextPiece[], page: number): SourceCell[][] {
  const inCells = new Map<RuledCell, TextPiece[]>(table.cells.map((cell) => [cell, []]))
  for (const piece of pieces) {
    for (const part of parts(table, piece)) inCells.get(part.cell)!.push(part.piece)
  }
  const rows = new Map<number, SourceCell[]>()
  for (const cell of table.cells) {
    const text = linesOf(inCells.get(cell)!).map(textOfLine).join('\n')
    const row = rows.get(cell.row) ?? rows.set(cell.row, []).get(cell.row)!
    row.push({ text, where: `第 ${page} 页表格第 ${cell.row + 1} 行` })
  }
  return [...rows.values()]
}

/** Some programs write the numbers of a whole row as one run: it is cut where the lines of the table cut it. */
function parts(table: RuledTable, piece: TextPiece): { cell: RuledCell; piece: TextPiece }[] {
  const y = heightOf(piece)
  const row = table.cells.filter((cell) => cell.top <= y && y <= cell.bottom)
  const cellAt = (x: number) => row.find((cell) => cell.left <= x && x <= cell.right)
  const slack = 0.3 * piece.size
  const whole = row.find((cell) => piece.left >= cell.left - slack && piece.right <= cell.right + slack) ?? null
  if (whole) return [{ cell: whole, piece }]
  const found: { cell: RuledCell; piece: TextPiece }[] = []
  for (const { character, middle, left, right } of charactersOf(piece)) {
    const cell = cellAt(middle) ?? found.at(-1)?.cell ?? row[0]
    if (!cell) continue
    const last = found.at(-1)
    if (last?.cell === cell)
      found[found.length - 1] = { cell, piece: { ...last.piece, text: last.piece.text + character, right } }
    else found.push({ cell, piece: { ...piece, text: character, left, right } })
  }
  return found
    .map(({ cell, piece: part }) => ({ cell, piece: { ...part, text: part.text.trim() } }))
    .filter((part) => part.piece.text !== '')
}
