import { comparedSections, comparedText, worthTelling } from '../likeness/compared-texts'
import { copiedTexts } from '../likeness/copied-texts'
import { type BatchObservation, defineBatchCheck } from './define-batch-check'

const grave = 0.85

/** Sentences shown; the rest is counted. */
const mostPassages = 30

const sectionNames = { overview: '第一部分', problems: '第五部分' } as const

/** Section 一 and section 五 are not another organ's (内容雷同); the sentences that match are shown. */
export const textsAreTheOrgansOwn = defineBatchCheck({
  code: 'B4a',
  slug: 'texts-are-the-organs-own',
  severity: 'confirm',
  title: '总体情况、问题和改进与其他单位的报告不雷同',
  basis:
    '国办公开办函〔2021〕30号格式说明：对“内容雷同、敷衍塞责”造成不良影响的，依照《政府信息公开条例》第四十七条处理',
  run: (members) => {
    const names = new Map(members.map(({ id, report }) => [id, report.organisation]))
    return comparedSections.flatMap((place) => {
      const name = sectionNames[place]
      const texts = members.map((member) => ({
        id: member.id,
        organisation: member.report.organisation,
        text: comparedText(member.report.content, place),
      }))
      return copiedTexts(texts, worthTelling).map(({ id, other, share, passages }): BatchObservation => {
        const percent = Math.floor(share * 100)
        return {
          member: id,
          other,
          place,
          passages: passages.slice(0, mostPassages),
          message: `${name}约 ${percent}% 的文字与“${names.get(other)}”的报告相同，或只改了数字和名称。`,
          advice: '请比对相同的句子；照搬的，请退回该单位按实际情况改写。',
          left: { text: `${name}相同的文字（%）`, value: percent },
          ...(share >= grave && { severity: 'explain' as const }),
        }
      })
    })
  },
})
