import { heightOf, type Chunk, type Piece, type Split } from './chunk'
import { frame, snap, tolerance } from './frame'
import type { Page } from './placed'

/** A page under way. */
interface Draft { readonly texts: Page['texts'][number][]; readonly rules: Page['rules'][number][]; readonly headings: Page['headings'][number][] }

/** Chunks that must stay together as one, a table's way to be split kept for when even a whole page is too short. */
function grouped(chunks: readonly Chunk[]): Chunk[] {
  const groups: Chunk[] = []
  let kept: Chunk[] = []
  for (const chunk of chunks) {
    kept.push(chunk)
    if (chunk.keepWithNext) continue
    groups.push(join(kept))
    kept = []
  }
  return kept.length > 0 ? [...groups, join(kept)] : groups
}

function join(chunks: readonly Chunk[]): Chunk {
  const last = chunks.at(-1)!
  return { pieces: chunks.flatMap((chunk) => chunk.pieces), breakBefore: chunks.some((chunk) => chunk.breakBefore), split: last.split }
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
  const put = (piece: Piece) => {
    const { texts = [], rules = [], headings = [] } = piece.draw(y)
    const page = pages.at(-1)!
    page.texts.push(...texts)
    page.rules.push(...rules)
    page.headings.push(...headings)
    y += piece.height
    if (piece.snapAfter) y = snap(y)
  }
  const putSplit = (split: Split | null) => {
    for (let next = split; next; ) {
      const part = next(room())
      if (!part && y === 0) throw new RangeError('a row is higher than a page')
      if (part) {
        put(part.piece)
        next = part.rest
      }
      if (next) turn()
    }
  }

  turn()
  for (const { pieces, breakBefore, split } of grouped(chunks)) {
    if (breakBefore && y > 0) turn()
    const height = heightOf({ pieces })
    if (height > room() + tolerance && y > 0 && (height <= frame.height + tolerance || !startsHere(pieces, split, room()))) turn()
    if (height <= room() + tolerance) pieces.forEach(put)
    else if (split) {
      pieces.slice(0, -1).forEach(put)
      putSplit(split)
    } else {
      // Text that must stay together and is longer than a page: it cannot, so it flows.
      for (const piece of pieces) {
        if (piece.height > room() + tolerance && y > 0) turn()
        put(piece)
      }
    }
  }
  return pages.map((page, index) => ({ number: index + 1, ...page }))
}

/** Is there room for the heading of a table and at least one of its rows? */
function startsHere(pieces: readonly Piece[], split: Split | undefined, room: number): boolean {
  return split !== undefined && split(room - heightOf({ pieces: pieces.slice(0, -1) })) !== null
}
