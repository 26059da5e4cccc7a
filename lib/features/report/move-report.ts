import {
  lockReport,
  type ReportMove,
  type StoredReport,
  moveReport as storeMove,
} from '@/lib/features/report/data/reports'
import { leadsFrom, type ReviewVerb, stateSentence, transitions } from '@/lib/features/report/policy/review-states'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import { type Connection, transaction } from '@/lib/platform/database/client'
import { appendEvent, type NewEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'

/** Who does something to which report, and when. */
export interface Moving {
  readonly scope: Scope
  readonly actorId: string
  readonly reportId: string
  readonly now: Date
}

/** What a verb changes besides the state, and what its event tells. */
export interface Step {
  readonly move?: ReportMove
  readonly detail?: NewEvent['detail']
}

interface Held {
  readonly tx: Connection
  readonly stored: StoredReport
  readonly suspended: ReadonlySet<string>
}

export const reportNotFound = refuse('report.notFound', '没有找到这份报告，它可能已不在您的管理范围内')

/**
 * The way of every verb that leads from state to state: the report is locked, the state asked, the verb's own conditions, then the new state and the
 * one event. Suspensions are held before the report is locked, as everywhere (see holdSuspensions).
 */
export function moveReport(
  verb: ReviewVerb,
  { scope, actorId, reportId, now }: Moving,
  step: (held: Held) => Promise<Step | Refusal>,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const suspended = await holdSuspensions(tx)
    const stored = await lockReport(tx, scope, reportId)
    if (!stored) return reportNotFound
    if (!leadsFrom(verb, stored.state)) return refuse('report.state', stateSentence(verb, stored.state))
    const taken = await step({ tx, stored, suspended })
    if ('ok' in taken) return taken
    await storeMove(tx, reportId, { ...taken.move, state: transitions[verb].to, stateAt: now })
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId: stored.organisationId,
      reportId,
      verb,
      revision: stored.revision,
      detail: taken.detail,
    })
    return accept(null)
  })
}
