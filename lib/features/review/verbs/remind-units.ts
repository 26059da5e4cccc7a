import { z } from 'zod'
import { holdReminders } from '@/lib/features/notice/data/notices'
import { tellUnits } from '@/lib/features/notice/tell-unit'
import { fillReminder, reminderFault, settledReminder } from '@/lib/features/review/policy/reminder-text'
import { type SortedUnits, sortUnits } from '@/lib/features/review/reminder-facts'
import { unitsToRemind } from '@/lib/features/review/units-to-remind'
import { yearsInSeason } from '@/lib/features/season/years-in-season'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { dayInShanghai } from '@/lib/std/dates'
import { refuse } from '@/lib/std/result'

/** What became of the units asked for, by name. */
export interface RemindOutcome extends Omit<SortedUnits, 'due'> {
  readonly reminded: readonly string[]
  /** Of these: units where nobody can read it, because no account is in use. */
  readonly withoutAccount: readonly string[]
  readonly mails: number
}

/**
 * Reminds units of the report that has to come in (催报): one notice each, e-mails where addresses are known, one event
 * for all of it. Units that handed in meanwhile, and those reminded within the last minutes, are left out and named.
 * Refusals: `remind.text`, `remind.year`, `remind.nobody` when nobody of them has to be reminded.
 */
export const remindUnitsVerb = defineVerb({
  name: 'remindUnits',
  on: unitsToRemind,
  may: 'unit.remind',
  input: { text: z.string().max(10_000) },
  event: {
    year: z.int().describe('年度'),
    practice: z.literal(true).optional().describe('演练'),
    units: z.array(z.int()).describe('单位数'),
    mails: z.int().describe('邮件数'),
  },
  run: async (work, { year, unitIds, text: typed }) => {
    const { tx, scope, actor, now } = work
    const template = settledReminder(typed)
    const fault = reminderFault(template)
    if (fault) return refuse('remind.text', fault)
    if (!(await yearsInSeason(scope, now, tx)).years.includes(year))
      return refuse('remind.year', `${year}年度的报告现在不能催报`)
    await holdReminders(tx, scope, year)
    const { due, ...left } = await sortUnits({ scope, actor, now, year, unitIds }, tx)
    if (due.length === 0) return refuse('remind.nobody', nobodySentence(left))
    const today = dayInShanghai(now)
    const subject = `${scope.practice ? '【演练】' : ''}请提交${year}年政府信息公开工作年度报告`
    const news = due.map((unit) => ({
      organisationId: unit.id,
      kind: 'reminder' as const,
      year,
      subject,
      text: fillReminder(template, unit, today),
    }))
    const { mails, unread } = await tellUnits(tx, work, news)
    const nobodyThere = new Set(unread)
    const outcome: RemindOutcome = {
      ...left,
      reminded: due.map(({ name }) => name),
      withoutAccount: due.flatMap(({ id, name }) => (nobodyThere.has(id) ? [name] : [])),
      mails,
    }
    const practice = scope.practice ? { practice: true as const } : {}
    return { value: outcome, event: { year, ...practice, units: due.map(({ number }) => number), mails } }
  },
})

function nobodySentence({ handedIn, recent, notReporting, outside }: Omit<SortedUnits, 'due'>): string {
  const reasons = [
    handedIn.length > 0 && `${handedIn.length} 个已经提交`,
    recent.length > 0 && `${recent.length} 个在几分钟内刚刚催报过`,
    notReporting.length > 0 && `${notReporting.length} 个不需要报送`,
    outside > 0 && `${outside} 个不在您的管理范围内`,
  ].filter(Boolean)
  return `所选单位都不需要催报${reasons.length > 0 ? `：${reasons.join('，')}` : ''}`
}
