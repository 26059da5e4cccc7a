import type { CellId } from '@/lib/formats/types'
import { litigationWords, proseOf, reconsiderationWords } from '@/lib/reading/says-of-cases'
import { defineCheck } from '../define-check'

const groups = [
  { ids: ['reconsideration'], name: '行政复议', words: reconsiderationWords },
  { ids: ['litigationDirect', 'litigationAfterReconsideration'], name: '行政诉讼', words: litigationWords },
] as const

/** Cases counted in table 4 are usually spoken of in the text. Cases that were corrected are another check's. */
export const casesSpokenOf = defineCheck({
  code: 'N10',
  slug: 'cases-spoken-of',
  severity: 'hint',
  needs: [],
  title: '表四有案件的，文中有所说明',
  basis: '《政府信息公开条例》第五十条第（三）项：年度报告应当包括因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  run: (subject) => {
    const prose = proseOf(subject)
    if (prose.trim() === '') return []
    const silent = groups.flatMap(({ ids, name, words }) => {
      const total = ids.reduce((sum, id) => sum + (subject.number(`cases.${id}.total`) ?? 0), 0)
      const corrected = ids.some((id) => (subject.number(`cases.${id}.corrected`) ?? 0) > 0)
      return total > 0 && !corrected && !words.test(prose)
        ? [{ name, total, cells: ids.map((id): CellId => `cases.${id}.total`) }]
        : []
    })
    if (silent.length === 0) return []
    return [
      {
        place: 'cases',
        field: 'overview.disclosureOnRequest',
        cells: silent.flatMap(({ cells }) => cells),
        message: `表四有${silent.map(({ name, total }) => `${name} ${total} 件`).join('、')}，文中没有提到。`,
        advice: '可在总体情况中用一句话说明案件数量和结果。',
        left: { text: '表四', value: silent.reduce((sum, { total }) => sum + total, 0) },
        right: { text: '文中', value: '未提及' },
      },
    ]
  },
})
