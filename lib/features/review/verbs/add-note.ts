import { z } from 'zod'
import { longestReason, settledReason } from '@/lib/checks/decisions/decision'
import { insertNote } from '@/lib/features/report/data/notes'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { reportInScope } from '@/lib/features/report/report-target'
import { reviewed, reviewRefusal } from '@/lib/features/review/reviewed'
import { cellsOf } from '@/lib/formats/cells'
import { narrativeIds } from '@/lib/formats/narrative'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'
import { characters } from '@/lib/std/text'

/**
 * Writes a note about a report handed in (审核意见), about a cell, a text, a section, or '' for the whole report. Only
 * reviewers see it until the report is returned. Gives the note's id. Refusals: `report.state`, `report.stale`,
 * `report.claimed`, `note.text`, `note.place`.
 */
export const addNoteVerb = defineVerb({
  name: 'addNote',
  on: reportInScope,
  may: 'report.review',
  from: ['submitted', 'approved'],
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，不能写审核意见，请刷新页面`,
  input: { ...reviewed, place: z.string().max(200), quote: z.string().max(10_000), text: z.string().max(10_000) },
  event: { noteId: z.string(), place: z.string().describe('位置') },
  run: async ({ tx, actor, now, report }, { versionId, place, quote, text: typed }) => {
    const text = settledReason(typed)
    const refusal = reviewRefusal(report, actor.userId, versionId)
    if (refusal) return refusal
    const length = characters(text).length
    if (length === 0) return refuse('note.text', '请写下意见')
    if (length > longestReason) return refuse('note.text', `意见有 ${length} 个字，请压缩到 ${longestReason} 个字以内`)
    if (!isPlace(report, place)) return refuse('note.place', '没有找到意见所指的位置，请刷新页面')
    const note = { reportId: report.id, versionId, place, quote: quote.slice(0, longestReason), text }
    const noteId = await insertNote(tx, { ...note, at: now, byId: actor.userId })
    return { value: noteId, event: { noteId, place } }
  },
})

function isPlace({ format }: StoredReport, place: string): boolean {
  const definition = formatById(format as FormatId)
  return (
    place === '' ||
    place === 'issuedOn' ||
    [...cellsOf(definition).keys()].some((id) => id === place) ||
    (narrativeIds as readonly string[]).includes(place) ||
    definition.sections.some(({ id }) => id === place)
  )
}
