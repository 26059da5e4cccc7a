import { createContext, useContext } from 'react'
import type { Review, ReviewNote } from '@/lib/features/review/review-of'
import type { NamedSpot, ReviewFinding } from '@/lib/features/review/review-sheet'
import type { SimilarText } from '@/lib/features/review/similar-passages'
import type { TextPiece } from '@/lib/report/text-changes'

/** What the paper is laid beside: the version before, last year's report, or nothing. */
export type Beside = 'previous' | 'lastYear' | 'nothing'

/** What stands at one place of the paper. */
export interface PlaceMarks {
  readonly findings: readonly ReviewFinding[]
  readonly notes: readonly ReviewNote[]
  readonly changed: boolean
  readonly similar: readonly SimilarText[]
}

/** What the reader may do, asked of the permission table by the page. */
export interface ReviewMay {
  readonly review: boolean
  readonly publish: boolean
}

/** What every part of the review page needs. */
export interface ReviewTools {
  readonly review: Review
  readonly may: ReviewMay
  readonly userId: string
  readonly beside: Beside
  readonly marks: ReadonlyMap<string, PlaceMarks>
  readonly spots: ReadonlyMap<string, NamedSpot>
  /** Key of the place that is looked at; null for none. */
  readonly selected: string | null
  /** Words marked with the mouse within that place's text; '' for all of the place. */
  readonly quote: string
  /** Whether the reader came to return the report (the key R of the queue). */
  readonly returning: boolean
  /** Whether notes can be written now. */
  readonly canNote: boolean
  /** Looks at a place. `move` brings it into view and gives it the focus. */
  /** Texts alike that nobody has opened on this page. */
  readonly unopened: number
  /** Notes that a text alike was looked at: its section and the other report. */
  readonly opened: (similar: string) => void
  readonly select: (key: string | null, options?: { move?: boolean; quote?: string }) => void
}

export const ReviewContext = createContext<ReviewTools | null>(null)

export function useReviewTools(): ReviewTools {
  const tools = useContext(ReviewContext)
  if (!tools) throw new Error('a part of the review page stands outside of it')
  return tools
}

const nothing: PlaceMarks = { findings: [], notes: [], changed: false, similar: [] }

/** What stands at each place of the paper. */
export function marksOf(review: Pick<Review, 'sheet' | 'notes' | 'similar'>): Map<string, PlaceMarks> {
  const { sheet, notes, similar } = review
  const marks = new Map<string, PlaceMarks>()
  const add = (key: string, more: (before: PlaceMarks) => Partial<PlaceMarks>) => {
    const before = marks.get(key) ?? nothing
    marks.set(key, { ...before, ...more(before) })
  }
  for (const finding of sheet.findings)
    for (const key of finding.keys) add(key, ({ findings }) => ({ findings: [...findings, finding] }))
  for (const note of notes) for (const key of note.keys) add(key, (before) => ({ notes: [...before.notes, note] }))
  for (const [id, { previous }] of Object.entries(sheet.cells))
    if (previous) add(`cell:${id}`, () => ({ changed: true }))
  for (const key of changedSentences(sheet)) add(key, () => ({ changed: true }))
  for (const text of similar)
    for (const key of new Set(text.passages.flatMap(({ keys }) => keys)))
      add(key, (before) => ({ similar: [...before.similar, text] }))
  return marks
}

/** The sentences that something was put into or taken out of since the version before. */
function changedSentences({ paper, texts, previousDate }: Review['sheet']): string[] {
  const keys = paper.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const pieces = texts[block.field]?.pieces
    return pieces
      ? block.parts.flatMap(({ key, text, start }) =>
          piecesWithin(pieces, start, start + text.length).some(({ kind }) => kind !== 'same') ? [key] : [],
        )
      : []
  })
  return previousDate === null ? keys : [...keys, 'date']
}

/**
 * The pieces of a comparison that lie within a stretch of the newer text; what was taken out belongs to the stretch it
 * stood before, at the very end of the text to the last one.
 */
export function piecesWithin(pieces: readonly TextPiece[], start: number, end: number): TextPiece[] {
  const whole = pieces.reduce((sum, { kind, text }) => sum + (kind === 'removed' ? 0 : text.length), 0)
  let at = 0
  return pieces.flatMap(({ kind, text }): TextPiece[] => {
    if (kind === 'removed') return (at >= start && at < end) || (at === whole && end === whole) ? [{ kind, text }] : []
    const cut = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return cut === '' ? [] : [{ kind, text: cut }]
  })
}
