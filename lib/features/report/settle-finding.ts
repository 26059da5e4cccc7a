import {
  currentDecisions,
  type Decision,
  type DecisionKind,
  type DecisionVerb,
  decisionFor,
  type FindingReference,
} from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { checks } from '@/lib/checks/registry'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { appendDecision, listDecisions } from '@/lib/features/report/data/decisions'
import { lockReport, type StoredReport, storeStanding } from '@/lib/features/report/data/reports'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import { type Connection, transaction } from '@/lib/platform/database/client'
import type { EventVerb } from '@/lib/platform/events/event-verbs'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { reportOf } from './print-report'
import { circumstancesOf, findingsOf, standingOf } from './standing'

/** Who decides about which finding, and when. */
export interface Settling extends FindingReference {
  readonly scope: Scope
  readonly actorId: string
  readonly reportId: string
  readonly now: Date
}

/** What the form shows after a decision: all that stand. */
export interface SettledOutcome {
  readonly decisions: readonly Decision[]
}

interface Step {
  /** What can be settled like this. */
  readonly kind: DecisionKind
  readonly verb: DecisionVerb
  readonly event: EventVerb
  readonly text: string
  /** What the unit is told of it, where it did not take the step itself: what the step says of the report's finding. */
  readonly tells?: string
  /** Why this may not be done to a finding that stands like this. */
  readonly refusal?: (standing: FindingStanding) => Refusal | null
}

const gone = refuse('finding.gone', '这条检查结果已经不存在了，请刷新页面。')
const changed = refuse('finding.changed', '这条检查结果的数字刚刚有变化，请刷新页面，核对后再处理。')
export const handedIn = refuse(
  'report.state',
  '报告已经提交，检查结果的说明和核对不能再改。需要修改时请先撤回，或联系主管部门退回。',
)
const notFound = refuse('report.notFound', '没有找到这份报告，可能已不在您的单位名下')

/**
 * One step about one finding: the checks run again on what is stored, and the step is refused unless the finding stands there with the very values
 * that the person saw. Steps are added, nothing is overwritten.
 */
export function settleFinding(
  { scope, actorId, reportId, slug, key, fingerprint, now }: Settling,
  { kind, verb, event, text, tells, refusal }: Step,
): Promise<Result<SettledOutcome>> {
  return transaction(async (tx) => {
    const suspended = await holdSuspensions(tx)
    const stored = await lockReport(tx, scope, reportId)
    if (!stored) return notFound
    if (!isEditable(stored.state)) return handedIn
    const circumstances = await circumstancesOf(scope, stored, suspended, tx)
    const standing = suspended.has(slug)
      ? undefined
      : findingsOf(reportOf(stored), circumstances).find((found) => found.slug === slug && found.key === key)
    if (!standing || decisionFor(standing.finding.severity) !== kind) return gone
    if (standing.fingerprint !== fingerprint) return changed
    const refused = refusal?.(standing)
    if (refused) return refused
    await appendDecision(tx, { reportId, slug, key, fingerprint, verb, text, at: now, byId: actorId })
    if (tells) {
      const { organisationId, year } = stored
      const subject = `${year}年政府信息公开工作年度报告的豁免申请${tells}`
      const which = checks.find((check) => check.slug === slug)?.title ?? ''
      await tellUnit(
        tx,
        { scope, actorId, now },
        {
          organisationId,
          kind: 'message',
          year,
          subject,
          text: `${subject}。涉及的检查：${which}${text ? `。主管部门的意见：${text}` : ''}`,
        },
      )
    }
    return accept(await recorded(tx, { scope, stored, actorId, suspended, slug, key, event, now }))
  })
}

/** Tells the event of a step that was added, and stores how the report stands with it. */
export async function recorded(
  tx: Connection,
  {
    scope,
    stored,
    actorId,
    suspended,
    slug,
    key,
    event,
    now,
  }: Pick<Settling, 'scope' | 'actorId' | 'slug' | 'key' | 'now'> & {
    readonly stored: StoredReport
    readonly suspended: ReadonlySet<string>
    readonly event: EventVerb
  },
): Promise<SettledOutcome> {
  const { id, organisationId, revision } = stored
  await storeStanding(tx, id, standingOf(reportOf(stored), await circumstancesOf(scope, stored, suspended, tx)))
  const decisions = currentDecisions(await listDecisions(scope, id, tx))
  await appendEvent(tx, {
    at: now,
    actorId,
    organisationId,
    reportId: id,
    verb: event,
    revision,
    detail: { slug, key: key.slice(0, 200) },
  })
  return { decisions }
}
