import { lockReport, type StoredReport } from '@/lib/features/report/data/reports'
import { type Connection, transaction } from '@/lib/platform/database/client'
import type { EventVerb } from '@/lib/platform/events/event-verbs'
import { appendEvent, type NewEvent } from '@/lib/platform/events/events'
import { accept, type Refusal, type Result } from '@/lib/std/result'
import { type Moving, reportNotFound } from './move-report'

/** What a step did: its value, and what the event tells; `silent` when there was nothing to do (a second click). */
interface Done<Value> {
  readonly value: Value
  readonly detail?: NewEvent['detail']
  readonly silent?: true
}

/** The way of every verb that leaves the state as it is: the report is locked, the step done, one event told. */
export function changeReview<Value>(
  verb: EventVerb,
  { scope, actorId, reportId, now }: Moving,
  step: (tx: Connection, stored: StoredReport) => Promise<Done<Value> | Refusal>,
): Promise<Result<Value>> {
  return transaction(async (tx) => {
    const stored = await lockReport(tx, scope, reportId)
    if (!stored) return reportNotFound
    const done = await step(tx, stored)
    if ('ok' in done) return done
    if (!done.silent)
      await appendEvent(tx, {
        at: now,
        actorId,
        organisationId: stored.organisationId,
        reportId,
        verb,
        revision: stored.revision,
        detail: done.detail,
      })
    return accept(done.value)
  })
}
