/**
 * A page of a PDF as far as reading needs it. Units are points (1/72 inch), x to the right, y downward from the upper
 * left corner of the page as it is shown.
 */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly TextPiece[]
  readonly rules: Rules
}

/** A run of characters on one baseline. */
export interface TextPiece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Drawn lines: `at` is y of a horizontal and x of a vertical one, which reaches `from` – `to`. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}
export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}
