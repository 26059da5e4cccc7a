import { lockReport, storeContent } from '@/lib/features/report/data/reports'
import { isEditable, stateNames } from '@/lib/features/report/policy/review-states'
import { circumstancesOf, standingOf } from '@/lib/features/report/standing'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import { formatById } from '@/lib/formats/registry'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import type { ReportContent } from '@/lib/report/content'
import { type FieldId, fieldValue, sameFieldValue } from '@/lib/report/fields'
import { type Collision, type FieldChange, mergeChanges } from '@/lib/report/merge'
import { contentFault } from '@/lib/report/report-file'
import { contentSchema, parseContent } from '@/lib/report/schema'
import { readChanges, type SentChange } from '@/lib/report/sent-changes'
import { accept, type Result, refuse } from '@/lib/std/result'

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

/** Saves changed fields (保存): merges what does not collide, stores one revision, tells one event. */
export function saveReport(
  scope: Scope,
  actorId: string,
  { reportId, revision, changes: sent }: SaveInput,
  now: Date,
): Promise<Result<SaveOutcome>> {
  return transaction(async (tx) => {
    const suspended = await holdSuspensions(tx)
    const stored = await lockReport(tx, scope, reportId)
    if (!stored) return refuse('report.notFound', '没有找到这份报告，可能已不在您的单位名下')
    if (!isEditable(stored.state))
      return refuse(
        'report.state',
        `这份报告现在是“${stateNames[stored.state]}”状态，不能修改。需要修改时请先撤回，或联系主管部门退回`,
      )
    const before = parseContent(stored.content)
    const changes = readChanges(before, sent)
    if (!changes.ok) return changes
    const { content, collisions } = mergeChanges(before, changes.value)
    // Greater is possible too: the database was put back to an earlier state.
    const others = stored.revision !== revision ? { content, savedBy: stored.savedBy?.name ?? null } : null
    if (content === before)
      return accept({ revision: stored.revision, savedAt: stored.savedAt.toISOString(), others, collisions })

    const shape = contentSchema(content.format).safeParse(content)
    if (!shape.success)
      return refuse(
        'report.shape',
        `${contentFault(formatById(content.format), shape.error.issues[0]!)}，请修改后再保存`,
      )
    const report = { organisation: stored.organisation.name, year: stored.year, content: shape.data }
    const circumstances = await circumstancesOf(scope, stored, suspended, tx)
    const next = stored.revision + 1
    await storeContent(tx, reportId, next, {
      content: shape.data,
      ...standingOf(report, circumstances),
      savedAt: now,
      savedById: actorId,
    })
    const fields = changedFields(before, shape.data, changes.value)
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId: stored.organisationId,
      reportId,
      verb: 'save',
      revision: next,
      detail: { fields },
    })
    return accept({ revision: next, savedAt: now.toISOString(), others, collisions })
  })
}

/** The fields that a save really changed: not those that collided or held the value already. */
function changedFields(before: ReportContent, after: ReportContent, changes: readonly FieldChange[]): FieldId[] {
  return [...new Set(changes.map(({ field }) => field))].filter(
    (field) => !sameFieldValue(fieldValue(before, field), fieldValue(after, field)),
  )
}
