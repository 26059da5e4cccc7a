import { litigationWords, proseOf, reconsiderationWords } from '@/lib/reading/says-of-cases'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'

/** A decision of this organ that was corrected (结果纠正) is a problem to speak of, in section 一 or 五. */
export const correctedCasesSpokenOf = defineCheck({
  code: 'N9',
  slug: 'corrected-cases-spoken-of',
  severity: 'confirm',
  needs: [],
  title: '有结果纠正的案件，第一或第五部分有所说明',
  basis: '《政府信息公开条例》第五十条第（三）、（四）项：年度报告应当包括复议诉讼情况和存在的主要问题及改进情况',
  run: (subject) => {
    const prose = proseOf(subject)
    if (prose.trim() === '') return []
    return groups.flatMap(({ ids, name, words }) => judge(subject, prose, ids, name, words))
  },
})

const groups = [
  { ids: ['cases.reconsideration.corrected'], name: '行政复议', words: reconsiderationWords },
  {
    ids: ['cases.litigationDirect.corrected', 'cases.litigationAfterReconsideration.corrected'],
    name: '行政诉讼',
    words: litigationWords,
  },
] as const

function judge(
  { number }: Subject,
  prose: string,
  ids: (typeof groups)[number]['ids'],
  name: string,
  words: RegExp,
): Observation[] {
  const cells = ids.filter((id) => (number(id) ?? 0) > 0)
  if (cells.length === 0 || words.test(prose)) return []
  const count = cells.reduce((sum, id) => sum + number(id)!, 0)
  return [
    {
      place: 'problems',
      field: 'problems.problems',
      cells,
      message: `表四${name}结果纠正 ${count} 件，第一部分和第五部分都没有提到。`,
      advice: '请在总体情况或存在的主要问题中说明纠正的原因和改进措施；不需要说明的，请确认。',
      left: { text: `表四${name}结果纠正`, value: count },
      right: { text: '文中', value: '未提及' },
    },
  ]
}
