import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { listSeasonRules, putSeasonRule, removeSeasonRule } from '@/lib/features/season/data/season-rules'
import { latestOpenableYear } from '@/lib/features/season/policy/report-year'
import { firstReportYear } from '@/lib/formats/registry'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { type DeadlineRule, ruleFault } from '@/lib/report/deadline'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Sets what is asked of an organ and all below it in a year (报送、公布期限), in place of what was set before; with nothing set the rule above counts
 * again. Refusals: `rule.year`, `organisation.notFound`, `rule.day`, `rule.unchanged`.
 */
export function setSeasonRule(
  scope: Scope,
  actorId: string,
  { year, ...rule }: DeadlineRule & { readonly year: number },
  now: Date,
): Promise<Result<null>> {
  const latest = latestOpenableYear(now)
  if (year < firstReportYear || year > latest)
    return Promise.resolve(refuse('rule.year', `可以设定期限的年度为${firstReportYear}年至${latest}年`))
  return transaction(async (tx) => {
    const { organisationId, submitBy, publishBy, requireScan } = rule
    const organisation = await findOrganisation(scope, organisationId, tx)
    if (!organisation) return refuse('organisation.notFound', '没有找到这个单位，请刷新页面')
    const fault = ruleFault(rule, organisation, year)
    if (fault) return refuse('rule.day', fault)
    const before = (await listSeasonRules(scope, year, tx)).find((known) => known.organisationId === organisationId)
    const fields = { submitBy, publishBy, requireScan }
    const was = before && { submitBy: before.submitBy, publishBy: before.publishBy, requireScan: before.requireScan }
    const empty = submitBy === null && publishBy === null && requireScan === null
    if (empty && !(await removeSeasonRule(tx, scope, organisationId, year)))
      return refuse('rule.unchanged', '没有填写任何要求')
    if (!empty) await putSeasonRule(tx, scope, { ...fields, organisationId, year, setAt: now, setById: actorId })
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId,
      verb: 'setSeasonRule',
      detail: { year, practice: scope.practice, before: was ?? null, after: empty ? null : fields },
    })
    return accept(null)
  })
}
