import { place } from '@/lib/document/place'
import type { Grid } from '@/lib/formats/grid'
import type { CellId } from '@/lib/formats/types'

export type Direction = 'up' | 'down' | 'left' | 'right' | 'onward' | 'back'

interface InputPlace {
  readonly id: CellId
  readonly row: number
  readonly column: number
  readonly end: number
}

/** Where the inputs of a table stand; totals are not among them, they cannot be typed into. */
export interface InputMap {
  readonly byRow: readonly InputPlace[]
  readonly byColumn: readonly InputPlace[]
}

export function inputMap(grid: Grid, isInput: (id: CellId) => boolean): InputMap {
  const inputs = place(grid).flatMap(({ cell, row, column, colSpan }) =>
    cell.cellId && isInput(cell.cellId as CellId)
      ? [{ id: cell.cellId as CellId, row, column, end: column + colSpan }]
      : [],
  )
  return { byRow: inputs, byColumn: [...inputs].sort((a, b) => a.column - b.column || a.row - b.row) }
}

/**
 * The cell a key leads to, or null at the edge. `up` to `right` go to the nearest input in that direction, like a
 * spreadsheet; `onward` (Enter) goes down and, at the foot, to the head of the next column; `back` the other way round.
 */
export function nextCell({ byRow, byColumn }: InputMap, from: CellId, direction: Direction): CellId | null {
  const here = byRow.find(({ id }) => id === from)
  if (!here) return null
  const inRow = byRow.filter(({ row }) => row === here.row)
  const under = ({ column, end }: InputPlace) => column <= here.column && here.column < end
  switch (direction) {
    case 'left':
      return inRow.findLast(({ column }) => column < here.column)?.id ?? null
    case 'right':
      return inRow.find(({ column }) => column > here.column)?.id ?? null
    case 'up':
      return byRow.findLast((input) => input.row < here.row && under(input))?.id ?? null
    case 'down':
      return byRow.find((input) => input.row > here.row && under(input))?.id ?? null
    case 'onward':
      return (
        byRow.find((input) => input.row > here.row && under(input))?.id ??
        byColumn.find(({ column }) => column > here.column)?.id ??
        null
      )
    case 'back':
      return (
        byRow.findLast((input) => input.row < here.row && under(input))?.id ??
        byColumn.findLast(({ column }) => column < here.column)?.id ??
        null
      )
  }
}

/** What a key press in an input means, or null when it is the input's own business. */
export function directionOf(
  key: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'keyCode'>,
  caret: { start: number | null; end: number | null; length: number },
): Direction | null {
  // While an input method is open, Enter and the arrows choose words.
  if (key.isComposing || key.keyCode === 229 || key.ctrlKey || key.altKey || key.metaKey) return null
  if (key.key === 'Enter') return key.shiftKey ? 'back' : 'onward'
  if (key.shiftKey) return null
  const whole = caret.start === 0 && caret.end === caret.length
  switch (key.key) {
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'ArrowLeft':
      return whole || (caret.start === 0 && caret.end === 0) ? 'left' : null
    case 'ArrowRight':
      return whole || (caret.start === caret.length && caret.end === caret.length) ? 'right' : null
    default:
      return null
  }
}
