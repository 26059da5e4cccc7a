import { sentencesIn } from '@/lib/std/chinese/sentences'
import { defineCheck } from '../define-check'
import { quote } from '../wording'

const others =
  /各级(?:人民)?政府(?:及其)?(?:各?部门)?|部分(?:地区|地方|政府)|一些(?:地区|地方|政府部门)|有的(?:地区|地方)|全国各地/u

/** Section 五 names the problems of this organ; “各级政府部门”, “部分地区” are the words of somebody else's report. */
export const speaksOfThisOrgan = defineCheck({
  code: 'T8',
  slug: 'speaks-of-this-organ',
  severity: 'hint',
  needs: [],
  title: '存在的问题写的是本机关的问题',
  basis: '《政府信息公开条例》第五十条第（四）项；国办公开办函〔2021〕30号格式说明：不得“内容雷同、敷衍塞责”',
  run: (subject) => {
    // A government and its office may speak of the whole area.
    if (/(?:政府|办公室|办公厅|街道办事处)$/.test(subject.report.organisation)) return []
    return sentencesIn(subject.text('problems.problems'), 'clause')
      .flatMap((sentence) => {
        const [words] = others.exec(sentence) ?? []
        // “区政府”、“对各级政府的部署” name whose orders are followed, not whose problem it is.
        if (
          !words ||
          /(?:落实|贯彻|按照|根据|对照|执行|响应)[^，,]{0,6}$/.test(sentence.slice(0, sentence.indexOf(words)))
        )
          return []
        return [
          {
            place: 'problems' as const,
            field: 'problems.problems' as const,
            quote: words,
            message: `${quote(sentence, 30)}说的是“${words}”，不像是本机关的问题。`,
            advice: '请写本机关存在的具体问题。',
          },
        ]
      })
      .slice(0, 1)
  },
})
