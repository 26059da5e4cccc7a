import type { PlacedHeading, PlacedRule, PlacedText } from './placed'

/** What a piece of the flow leaves on a page, once it is known where its top stands. */
export interface Drawn { readonly texts?: readonly PlacedText[]; readonly rules?: readonly PlacedRule[]; readonly headings?: readonly PlacedHeading[] }

/** A piece that is never split: some lines of text, a table or a part of one, a signature block. */
export interface Piece {
  /** Points. */
  readonly height: number
  /** Draws the piece; `top` is its distance from the top of the type area. */
  readonly draw: (top: number) => Drawn
  /** Text after a table stands on the grid again. */
  readonly snapAfter?: boolean
}

/** Pieces that stay on one page. `follow` makes the rest of a table too tall for a page, from the room left. */
export interface Chunk { readonly pieces: readonly Piece[]; readonly breakBefore?: boolean; readonly keepWithNext?: boolean; readonly split?: Split }

/** A table that does not fit a page: gives as much of it as fits into `room` points, and what remains; null where not even one row fits. */
export type Split = (room: number) => { readonly piece: Piece; readonly rest: Split | null } | null

export const heightOf = (chunk: Chunk) => chunk.pieces.reduce((sum, piece) => sum + piece.height, 0)
