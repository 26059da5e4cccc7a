import { type Chunk, heightOf, type Piece, type Split } from './chunk'
import { frame, snap, tolerance } from './frame'
import type { Page } from './placed'

/** A page under way. */
interface Draft {
  readonly texts: Page['texts'][number][]
  readonly rules: Page['rules'][number][]
  readonly headings: Page['headings'][number][]
}

/** Pieces that must stay together, over all the chunks that hang on to the next. */
interface Group {
  readonly pieces: readonly Piece[]
  readonly breakBefore: boolean
}

function grouped(chunks: readonly Chunk[]): Group[] {
  const groups: Group[] = []
  let kept: Chunk[] = []
  chunks.forEach((chunk, index) => {
    kept.push(chunk)
    if (chunk.keepWithNext && index < chunks.length - 1) return
    groups.push({
      pieces: kept.flatMap(({ pieces }) => pieces),
      breakBefore: kept.some(({ breakBefore }) => breakBefore),
    })
    kept = []
  })
  return groups
}

/** Puts chunks on pages, each where it fits whole. */
export function paginate(chunks: readonly Chunk[]): Page[] {
  const pages: Draft[] = []
  let y = 0
  const turn = () => {
    pages.push({ texts: [], rules: [], headings: [] })
    y = 0
  }
  const room = () => frame.height - y
  const fits = (height: number) => height <= room() + tolerance
  const put = (piece: Piece) => {
    const { texts = [], rules = [], headings = [] } = piece.draw(y)
    const page = pages.at(-1)!
    page.texts.push(...texts)
    page.rules.push(...rules)
    page.headings.push(...headings)
    y += piece.height
    if (piece.airAfter !== undefined) y = snap(y + piece.airAfter)
  }
  const putSplit = (split: Split) => {
    for (let next: Split | null = split; next; ) {
      const part = next(room())
      // A split that gives nothing for a whole page would never end.
      if (!part && y === 0) throw new RangeError('a piece cannot be split to fit a page')
      if (part) {
        put(part.piece)
        next = part.rest
      }
      if (next) turn()
    }
  }
  const flow = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (fits(piece.height)) put(piece)
      else if (piece.split) putSplit(piece.split)
      else {
        if (y > 0) turn()
        put(piece)
      }
    }
  }

  turn()
  for (const { pieces, breakBefore } of grouped(chunks)) {
    const height = heightOf(pieces)
    const fitsPage = height <= frame.height + tolerance
    if (y > 0 && (breakBefore || (!fits(height) && (fitsPage || !startsHere(pieces, room()))))) turn()
    flow(pieces)
  }
  return pages.map((page, index) => ({ number: index + 1, ...page }))
}

/** What is longer than a page starts where there is room for its heading and at least one row of its table. */
function startsHere(pieces: readonly Piece[], room: number): boolean {
  const first = pieces.findIndex(({ split }) => split)
  return first >= 0 && pieces[first]!.split!(room - heightOf(pieces.slice(0, first))) !== null
}
