import type { PlacedHeading, PlacedRule, PlacedText } from './placed'

/** What a piece of the flow leaves on a page, once it is known where its top stands. */
export interface Drawn {
  readonly texts?: readonly PlacedText[]
  readonly rules?: readonly PlacedRule[]
  readonly headings?: readonly PlacedHeading[]
}

/** A piece of the flow: a line of text, a table or a part of one, a signature block. */
export interface Piece {
  /** Points. */
  readonly height: number
  /** Draws the piece; `top` is its distance from the top of the type area. */
  readonly draw: (top: number) => Drawn
  /** Least air under the piece, in points, where something follows; that stands on the grid again. */
  readonly airAfter?: number
  /** How to set a piece that is taller than a page. Without it a piece is never split. */
  readonly split?: Split
}

/** Pieces that stay on one page. */
export interface Chunk {
  readonly pieces: readonly Piece[]
  readonly breakBefore?: boolean
  readonly keepWithNext?: boolean
}

/**
 * A table that does not fit a page: gives as much of it as fits into `room` points, and what remains; null where
 * nothing fits. Into a whole page something always fits.
 */
export type Split = (room: number) => { readonly piece: Piece; readonly rest: Split | null } | null

export const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.height, 0)
