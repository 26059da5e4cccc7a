import type { TextPiece } from './page'

/** Pieces on one baseline, from left to right. */
export interface TextLine {
  readonly pieces: readonly TextPiece[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Lines from top to bottom. A piece belongs to a line when their baselines differ by less than half the size. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextPiece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1)
    if (last && piece.baseline - last[0]!.baseline < 0.5 * Math.max(piece.size, last[0]!.size)) last.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => {
    const inOrder = [...line].sort((a, b) => a.left - b.left)
    return {
      pieces: inOrder,
      left: inOrder[0]!.left,
      right: Math.max(...line.map(({ right }) => right)),
      baseline: line[0]!.baseline,
      size: Math.max(...line.map(({ size }) => size)),
    }
  })
}

/** Chinese characters that were set apart to fill a line look like words with spaces between them. */
const spaced =
  /(?<=[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f“”‘’—…]) +(?=[\u2e80-\u9fff\uff00-\uff60\u3001-\u303f“”‘’—…])/g

/** A line as text; a gap between two pieces is a space. */
export function textOfLine({ pieces }: Pick<TextLine, 'pieces'>): string {
  return pieces
    .map((piece, at) =>
      at > 0 && piece.left - pieces[at - 1]!.right > 0.3 * piece.size ? ` ${piece.text}` : piece.text,
    )
    .join('')
    .replace(spaced, '')
    .trim()
}

/** Widths of characters against each other: Chinese ones and their punctuation are square, others about half of it. */
export const widthOf = (character: string) =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(character) ? 1 : 0.52

/** The characters of a piece, each with the place it stands at by the widths characters have. */
export function charactersOf(piece: TextPiece): { character: string; middle: number; left: number; right: number }[] {
  const characters = [...piece.text]
  const total = characters.reduce((sum, character) => sum + widthOf(character), 0)
  const unit = (piece.right - piece.left) / (total || 1)
  let left = piece.left
  return characters.map((character) => {
    const right = left + widthOf(character) * unit
    const found = { character, left, right, middle: (left + right) / 2 }
    left = right
    return found
  })
}
