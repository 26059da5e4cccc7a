import { z } from 'zod'
import { storeContent } from '@/lib/features/report/data/reports'
import { editableStates, stateNames } from '@/lib/features/report/policy/review-states'
import { judgedReport } from '@/lib/features/report/report-target'
import { circumstancesOf, standingOf } from '@/lib/features/report/standing'
import { formatById } from '@/lib/formats/registry'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, fieldValue, sameFieldValue } from '@/lib/report/fields'
import { type Collision, type FieldChange, mergeChanges } from '@/lib/report/merge'
import { contentFault } from '@/lib/report/report-file'
import { contentSchema, parseContent } from '@/lib/report/schema'
import { readChanges, type SentChange } from '@/lib/report/sent-changes'
import { accept, type Result, refuse } from '@/lib/std/result'

/** What the browser sends: its revision, and the changes made on it. */
export interface SaveInput {
  readonly reportId: string
  /** The revision that the person's form was at. */
  readonly revision: number
  readonly changes: readonly SentChange[]
}

export interface SaveOutcome {
  readonly revision: number
  /** ISO instant of the stored revision. */
  readonly savedAt: string
  /** The merged content and who saved last, when the form's revision is not the stored one; else null. */
  readonly others: { readonly content: ReportContent; readonly savedBy: string | null } | null
  readonly collisions: readonly Collision[]
}

const paragraphs = z.array(z.array(z.union([z.string(), z.strictObject({ cell: z.string() })])))
const value = z.union([z.string().max(1000), paragraphs])

/**
 * Saves changed fields (保存): merges what does not collide, stores one revision, tells one event. Refusals:
 * `report.state`, `report.shape`.
 */
export const saveReportVerb = defineVerb({
  name: 'save',
  on: judgedReport,
  may: 'report.edit',
  from: editableStates,
  otherwise: (state) => `这份报告现在是“${stateNames[state]}”状态，不能修改。需要修改时请先撤回，或联系主管部门退回`,
  input: {
    revision: z.int().nonnegative(),
    changes: z.array(z.strictObject({ field: z.string().max(200), base: value, value })).max(500),
  },
  event: { fields: z.array(z.string()).describe('改动处') },
  run: async ({ tx, scope, actor, now, report: stored, suspended }, { revision, changes: sent }) => {
    const before = parseContent(stored.content)
    const changes = readChanges(before, sent)
    if (!changes.ok) return changes
    const { content, collisions } = mergeChanges(before, changes.value)
    // Greater is possible too: the database was put back to an earlier state.
    const others = stored.revision !== revision ? { content, savedBy: stored.savedBy?.name ?? null } : null
    if (content === before) {
      const unchanged = { revision: stored.revision, savedAt: stored.savedAt.toISOString(), others, collisions }
      return { value: unchanged satisfies SaveOutcome as SaveOutcome, event: null }
    }
    const shape = readContent(content)
    if (!shape.ok) return shape
    const report = { organisation: stored.organisation.name, year: stored.year, content: shape.value }
    const standing = standingOf(report, await circumstancesOf(scope, stored, suspended, tx))
    const next = stored.revision + 1
    const saved = { content: shape.value, ...standing, savedAt: now, savedById: actor.userId }
    await storeContent(tx, stored.id, next, saved)
    return {
      value: { revision: next, savedAt: now.toISOString(), others, collisions },
      event: { fields: changedFields(before, shape.value, changes.value) },
      about: { organisationId: stored.organisationId, reportId: stored.id, revision: next },
    }
  },
})

function readContent(content: ReportContent): Result<ReportContent> {
  const shape = contentSchema(content.format).safeParse(content)
  if (shape.success) return accept(shape.data)
  const [issue] = shape.error.issues
  const fault = issue ? contentFault(formatById(content.format), issue) : '内容不完整'
  return refuse('report.shape', `${fault}，请修改后再保存`)
}

/** The fields that a save really changed: not those that collided or held the value already. */
function changedFields(before: ReportContent, after: ReportContent, changes: readonly FieldChange[]): FieldId[] {
  return [...new Set(changes.map(({ field }) => field))].filter(
    (field) => !sameFieldValue(fieldValue(before, field), fieldValue(after, field)),
  )
}
