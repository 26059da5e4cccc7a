import { z } from 'zod'
import { organisationInScope } from '@/lib/features/organisation/organisation-target'
import { listSeasonRules, putSeasonRule, removeSeasonRule } from '@/lib/features/season/data/season-rules'
import { latestOpenableYear } from '@/lib/features/season/policy/report-year'
import { firstReportYear } from '@/lib/formats/registry'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ruleFault } from '@/lib/report/deadline'
import { refuse } from '@/lib/std/result'

const day = z.string().max(20).nullable()
const told = z.strictObject({
  submitBy: z.string().nullable().describe('提交截止'),
  publishBy: z.string().nullable().describe('发布截止'),
  requireScan: z.boolean().nullable().describe('须有扫描件'),
})

/**
 * Sets what is asked of an organ and all below it in a year (报送、公布期限), in place of what was set before; with
 * nothing set the rule above counts again. Refusals: `rule.year`, `rule.day`, `rule.unchanged`.
 */
export const setSeasonRuleVerb = defineVerb({
  name: 'setSeasonRule',
  on: organisationInScope,
  may: 'rule.set',
  input: { year: z.int(), submitBy: day, publishBy: day, requireScan: z.boolean().nullable() },
  event: {
    year: z.int().describe('年度'),
    practice: z.boolean().describe('演练'),
    before: told.nullable().describe('原为'),
    after: told.nullable().describe('改为'),
  },
  run: async ({ tx, scope, actor, now, organisation }, { year, organisationId, ...fields }) => {
    const latest = latestOpenableYear(now)
    if (year < firstReportYear || year > latest)
      return refuse('rule.year', `可以设定期限的年度为${firstReportYear}年至${latest}年`)
    const fault = ruleFault(fields, organisation, year)
    if (fault) return refuse('rule.day', fault)
    const was = (await listSeasonRules(scope, year, tx)).find((known) => known.organisationId === organisationId)
    const before = was ? { submitBy: was.submitBy, publishBy: was.publishBy, requireScan: was.requireScan } : null
    const empty = Object.values(fields).every((value) => value === null)
    if (empty && !(await removeSeasonRule(tx, scope, organisationId, year)))
      return refuse('rule.unchanged', '没有填写任何要求')
    const rule = { ...fields, organisationId, year, setAt: now, setById: actor.userId }
    if (!empty) await putSeasonRule(tx, scope, rule)
    return { value: null, event: { year, practice: scope.practice, before, after: empty ? null : fields } }
  },
})
