import { cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { ReportContent } from './content'
import { type FigureChange, figureChange } from './figure-change'
import { printedContent } from './printed-content'
import { type TextPiece, textChanges } from './text-changes'

/** A cell that reads differently, as printed; '' is blank. */
export interface CellDifference {
  readonly id: CellId
  readonly before: string
  readonly after: string
  readonly change: FigureChange | null /** A total: it follows from its parts. */
  readonly total: boolean
}

/** A text that reads differently. */
export interface TextDifference {
  readonly id: NarrativeId
  readonly before: string
  readonly after: string
  readonly pieces: readonly TextPiece[]
}

/** All that a reader would find different between two contents of one report. */
export interface ContentDifferences {
  /** In the order of the paper, totals with them. */
  readonly cells: readonly CellDifference[]
  readonly texts: readonly TextDifference[]
  /** Date of issue (成文日期) as `YYYY-MM-DD`, '' for none. */
  readonly issuedOn: { readonly before: string; readonly after: string } | null
}

/**
 * Compares two contents as they read on paper: a number that was typed and one that is linked to its cell are the same
 * when they print the same. Cells that only one of two formats has are left out.
 */
export function compareContents(before: ReportContent, after: ReportContent): ContentDifferences {
  const [old, now] = [printedContent(before), printedContent(after)]
  const known = cellsOf(formatById(before.format))
  const cells = [...cellsOf(formatById(after.format)).values()].flatMap(({ id, parts }): CellDifference[] => {
    if (!known.has(id)) return []
    const [from, to] = [old.cell(id), now.cell(id)]
    return from === to ? [] : [{ id, before: from, after: to, change: figureChange(from, to), total: parts !== null }]
  })
  const texts = narrativeIds.flatMap((id): TextDifference[] => {
    const [from, to] = [old.text(id), now.text(id)]
    return from === to ? [] : [{ id, before: from, after: to, pieces: textChanges(from, to) }]
  })
  const [from, to] = [before.issuedOn ?? '', after.issuedOn ?? '']
  return { cells, texts, issuedOn: from === to ? null : { before: from, after: to } }
}

/** Whether nothing reads differently. */
export const areAlike = ({ cells, texts, issuedOn }: ContentDifferences): boolean =>
  cells.length === 0 && texts.length === 0 && issuedOn === null
