import { defineCheck } from '../define-check'
import { sectionText } from '../section-text'
import { saysNothing, sectionName } from '../wording'

/**
 * Words of a problem and of an improvement. Wide on purpose: a check on prose accepts every reading that fits before it
 * speaks.
 */
const problemWords =
  /问题|不足|短板|差距|薄弱|有待|不够|欠缺|滞后|困难|不高|不强|不到位|不及时|不全面|不规范|不平衡|需要|需进一步|仍需|还需|尚未|缺乏|偏(?:低|少|弱)/
const improvementWords =
  /改进|整改|改善|下一步|下步|下阶段|今后|措施|为此|对此|针对|已(?:经)?(?:完善|加强|建立)|(?:将|要|拟)(?:重点|着重|着力|继续|进一步|不断|持续|切实|深入|认真|严格|积极|坚持|按照|以|从|对|加强|加大|强化|完善|健全|优化|拓展|创新|组织|建立)/

/** Section 五 names problems and says what is done about them; "无" is not a problem. */
export const problemsAndImprovementsGiven = defineCheck({
  code: 'S10',
  slug: 'problems-and-improvements-given',
  severity: 'block',
  needs: [],
  title: '第五部分既写了问题，也写了改进情况',
  basis: '《政府信息公开条例》第五十条第（四）项：年度报告应当包括政府信息公开工作存在的主要问题及改进情况',
  run: (subject) => {
    const { format, text, written } = subject
    const all = sectionText(subject, 'problems')
    const name = sectionName(format, 'problems')
    if (all.split('\n').every(saysNothing)) {
      const message = all === '' ? `${name}还没有写存在的主要问题和改进情况。` : `${name}没有写出具体的问题和改进情况。`
      return [
        {
          place: 'problems',
          field: 'problems.problems',
          message,
          advice: '请逐条写明存在的主要问题和改进措施，不能只写“无”。',
        },
      ]
    }
    const [problems, improvements] = [
      !saysNothing(text('problems.problems')),
      !saysNothing(text('problems.improvements')),
    ]
    if (problems && improvements) return []
    // One text may hold both. Of a document made elsewhere it is not known which of the two it was meant for.
    const hasImprovements = improvements || improvementWords.test(all)
    const hasProblems = problemWords.test(all) || (problems && written === null) || !hasImprovements
    if (!hasImprovements) {
      return [
        {
          place: 'problems',
          field: 'problems.improvements',
          severity: 'explain',
          message: `${name}写了问题，没有写改进情况。`,
          advice: '请针对所列问题逐条写明改进措施，以及上一年所列问题的改进结果。',
        },
      ]
    }
    if (!hasProblems) {
      return [
        {
          place: 'problems',
          field: 'problems.problems',
          severity: 'explain',
          message: `${name}写了改进情况，没有写存在的主要问题。`,
          advice: '请逐条写明本机关工作中存在的主要问题。',
        },
      ]
    }
    return []
  },
})
