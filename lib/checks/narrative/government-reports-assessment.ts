import { isGovernment } from '@/lib/std/chinese/organ-names'
import { defineCheck } from '../define-check'
import { sectionText } from '../section-text'
import { saysNothing } from '../wording'

/** What the Regulations ask of governments besides, and the words by which a text may speak of it. */
const matters: readonly (readonly [string, RegExp])[] = [
  ['工作考核', /考核|考评|绩效/],
  ['社会评议', /评议|满意度|测评|评估|社会评价/],
  ['责任追究', /追究|追责|问责/],
]

/**
 * The report of a people's government also gives the results of assessment, public appraisal and accountability. Its
 * departments need not.
 */
export const governmentReportsAssessment = defineCheck({
  code: 'S13',
  slug: 'government-reports-assessment',
  severity: 'block',
  needs: [],
  title: '政府的报告写明了工作考核、社会评议和责任追究结果情况',
  basis: '《政府信息公开条例》第五十条第（四）项：各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况',
  run: (subject) => {
    const { report, text, written } = subject
    if (!isGovernment(report.organisation)) return []
    // What has not been begun is told by the check of the five aspects.
    if (written === null && saysNothing(text('overview.supervision'))) return []
    const prose = `${sectionText(subject, 'overview')}\n${sectionText(subject, 'problems')}\n${sectionText(subject, 'otherMatters')}`
    const missing = matters.flatMap(([name, words]) => (words.test(prose) ? [] : [name]))
    if (missing.length === 0) return []
    return [
      {
        place: 'overview',
        field: 'overview.supervision',
        message: `政府的报告没有写明${missing.join('、')}结果情况。`,
        advice: '请在“监督保障”中写明；没有发生责任追究的，也请写明。',
      },
    ]
  },
})
