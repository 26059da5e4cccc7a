import { z } from 'zod'
import {
  type Decision,
  type DecisionKind,
  type DecisionVerb,
  decisionFor,
  type FindingReference,
} from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { checks } from '@/lib/checks/registry'
import { tellUnit } from '@/lib/features/notice/tell-unit'
import { appendDecision } from '@/lib/features/report/data/decisions'
import type { ReportMove, StoredReport } from '@/lib/features/report/data/reports'
import type { Done, Work } from '@/lib/platform/doors/define-verb'
import { type Refusal, refuse } from '@/lib/std/result'
import { editableStates } from './policy/review-states'
import { reportOf } from './print-report'
import { type JudgedReport, judgedReport } from './report-target'
import { circumstancesOf, findingsOf, standingOf } from './standing'

/** What the form shows after a decision: all that stand. */
export interface SettledOutcome {
  readonly decisions: readonly Decision[]
}

interface Step {
  /** What can be settled like this. */
  readonly kind: DecisionKind
  readonly verb: DecisionVerb
  readonly text: string
  /** What the unit is told of it, where it did not take the step itself: what the step says of the report's finding. */
  readonly tells?: string
  /** Why this may not be done to a finding that stands like this. */
  readonly refusal?: (standing: FindingStanding) => Refusal | null
}

/** A key names every cell of its finding; a fingerprint their values too. */
const longestKey = 40_000

/** Which finding of the report. */
export const findingPlace = { slug: z.string().max(100), key: z.string().max(longestKey) }

/** The same with the values that the person saw. */
export const findingSeen = { ...findingPlace, fingerprint: z.string().max(longestKey) }

/** A typed reason; its length is the verb's to judge. */
export const typedReason = { text: z.string().max(10_000) }

/** What all verbs about a finding have in common. */
export const aboutFinding = {
  on: judgedReport,
  from: editableStates,
  otherwise: () => '报告已经提交，检查结果的说明和核对不能再改。需要修改时请先撤回，或联系主管部门退回。',
  event: { slug: z.string().describe('检查规则'), key: z.string().describe('位置') },
} as const

export type FindingWork = Work<JudgedReport>
export type Settled = Done<SettledOutcome, { slug: string; key: string }, ReportMove>

const gone = refuse('finding.gone', '这条检查结果已经不存在了，请刷新页面。')
const changed = refuse('finding.changed', '这条检查结果的数字刚刚有变化，请刷新页面，核对后再处理。')

/**
 * One step about one finding: the checks run again on what is stored, and the step is refused unless the finding stands
 * there with the very values that the person saw. Steps are added, nothing is overwritten.
 */
export async function settleFinding(
  work: FindingWork,
  { slug, key, fingerprint }: FindingReference,
  { kind, verb, text, tells, refusal }: Step,
): Promise<Refusal | Settled> {
  const { tx, scope, actor, now, report: stored, suspended } = work
  const circumstances = await circumstancesOf(scope, stored, suspended, tx)
  const standing = suspended.has(slug)
    ? undefined
    : findingsOf(reportOf(stored), circumstances).find((found) => found.slug === slug && found.key === key)
  if (!standing || decisionFor(standing.finding.severity) !== kind) return gone
  if (standing.fingerprint !== fingerprint) return changed
  const refused = refusal?.(standing)
  if (refused) return refused
  const step = { slug, key, fingerprint, verb, text, at: now, byId: actor.userId }
  await appendDecision(tx, { reportId: stored.id, ...step })
  if (tells) await tellUnit(tx, work, newsOf(stored, slug, tells, text))
  return recorded(work, { slug, key })
}

function newsOf({ organisationId, year }: StoredReport, slug: string, tells: string, text: string) {
  const subject = `${year}年政府信息公开工作年度报告的豁免申请${tells}`
  const which = checks.find((check) => check.slug === slug)?.title ?? ''
  const said = `${subject}。涉及的检查：${which}${text ? `。主管部门的意见：${text}` : ''}`
  return { organisationId, kind: 'message' as const, year, subject, text: said }
}

/** How the report stands with a step that was added, and what its event tells. */
export async function recorded(
  { tx, scope, report, suspended }: FindingWork,
  { slug, key }: Pick<FindingReference, 'slug' | 'key'>,
): Promise<Settled> {
  const circumstances = await circumstancesOf(scope, report, suspended, tx)
  const change = standingOf(reportOf(report), circumstances)
  return { value: { decisions: circumstances.decisions }, event: { slug, key: key.slice(0, 200) }, change }
}
