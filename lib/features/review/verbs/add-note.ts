import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { changeReview } from '@/lib/features/report/change-review'
import { insertNote } from '@/lib/features/report/data/notes'
import type { StoredReport } from '@/lib/features/report/data/reports'
import type { Moving } from '@/lib/features/report/move-report'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { reviewRefusal } from '@/lib/features/review/review-refusal'
import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { FormatId } from '@/lib/formats/types'
import { type Result, refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/** Where a note stands: a cell, a text, a section or '' for the whole report; and the words it is about. */
export interface NotePlace {
  readonly place: string
  readonly quote: string
}

/**
 * Writes a note about a report handed in (审核意见). Only reviewers see it until the report is returned.
 * Refusals: `report.state`, `report.stale`, `report.claimed`, `note.text`, `note.place`.
 * @returns the note's id
 */
export function addNote(
  moving: Moving & { readonly versionId: string },
  { place, quote }: NotePlace,
  typed: string,
): Promise<Result<string>> {
  const text = settledReason(typed)
  return changeReview('addNote', moving, async (tx, stored) => {
    if (stored.state !== 'submitted' && stored.state !== 'approved')
      return refuse('report.state', `这份报告现在是“${stateNames[stored.state]}”状态，不能写审核意见，请刷新页面`)
    const refusal = reviewRefusal(stored, moving)
    if (refusal) return refusal
    const length = characters(text).length
    if (length === 0) return refuse('note.text', '请写下意见')
    if (length > longestReason) return refuse('note.text', `意见有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    if (!isPlace(stored, place)) return refuse('note.place', '没有找到意见所指的位置，请刷新页面')
    const { actorId: byId, reportId, versionId, now: at } = moving
    const id = await insertNote(tx, {
      reportId,
      versionId,
      place,
      quote: quote.slice(0, longestReason),
      text,
      at,
      byId,
    })
    return { value: id, detail: { noteId: id, place } }
  })
}

function isPlace({ format }: StoredReport, place: string): boolean {
  const definition = formatById(format as FormatId)
  return (
    place === '' ||
    place === 'issuedOn' ||
    cellsOf(definition).has(place as never) ||
    (narrativeIds as readonly string[]).includes(place) ||
    definition.sections.some(({ id }) => id === place)
  )
}
