import { currentDecisions, type FindingReference } from '@/lib/checks/decisions/decision'
import { appendDecision, listDecisions } from '@/lib/features/report/data/decisions'
import { lockReport } from '@/lib/features/report/data/reports'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { handedIn, recorded, type SettledOutcome } from '@/lib/features/report/settle-finding'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import { transaction } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result, refuse } from '@/lib/std/result'

interface Withdrawal extends Omit<FindingReference, 'fingerprint'> {
  readonly scope: Scope
  readonly actorId: string
  readonly reportId: string
  readonly now: Date
}

/** Takes an explanation or a confirmation back (撤回), whether its finding still stands or not. What was said stays stored. */
export function withdrawDecision({
  scope,
  actorId,
  reportId,
  slug,
  key,
  now,
}: Withdrawal): Promise<Result<SettledOutcome>> {
  return transaction(async (tx) => {
    const suspended = await holdSuspensions(tx)
    const stored = await lockReport(tx, scope, reportId)
    if (!stored) return refuse('report.notFound', '没有找到这份报告，可能已不在您的单位名下')
    const decision = currentDecisions(await listDecisions(scope, reportId, tx)).find(
      (candidate) => candidate.slug === slug && candidate.key === key,
    )
    if (!isEditable(stored.state)) return handedIn
    // A waiver is between the agency and the upper level; nobody takes it away alone.
    if (!decision || decision.kind === 'waiver')
      return refuse('decision.gone', '没有可以撤回的说明或核对，可能已有人处理，请刷新页面。')
    await appendDecision(tx, {
      reportId,
      slug,
      key,
      fingerprint: decision.fingerprint,
      verb: 'withdraw',
      text: '',
      at: now,
      byId: actorId,
    })
    return accept(await recorded(tx, { scope, stored, actorId, suspended, slug, key, event: 'withdrawDecision', now }))
  })
}
