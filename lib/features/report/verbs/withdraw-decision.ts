import { currentDecisions } from '@/lib/checks/decisions/decision'
import { appendDecision, listDecisions } from '@/lib/features/report/data/decisions'
import { aboutFinding, findingPlace, recorded } from '@/lib/features/report/settle-finding'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { refuse } from '@/lib/std/result'

/**
 * Takes an explanation or a confirmation back (撤回), whether its finding still stands or not. What was said stays
 * stored. Refusals: `report.state`, `decision.gone`.
 */
export const withdrawDecisionVerb = defineVerb({
  ...aboutFinding,
  name: 'withdrawDecision',
  may: 'finding.decide',
  input: findingPlace,
  run: async (work, { slug, key }) => {
    const { tx, scope, actor, now, report } = work
    const decision = currentDecisions(await listDecisions(scope, report.id, tx)).find(
      (candidate) => candidate.slug === slug && candidate.key === key,
    )
    // A waiver is between the agency and the upper level; nobody takes it away alone.
    if (!decision || decision.kind === 'waiver')
      return refuse('decision.gone', '没有可以撤回的说明或核对，可能已有人处理，请刷新页面。')
    const { fingerprint } = decision
    const step = { slug, key, fingerprint, verb: 'withdraw' as const, text: '', at: now, byId: actor.userId }
    await appendDecision(tx, { reportId: report.id, ...step })
    return recorded(work, { slug, key })
  },
})
