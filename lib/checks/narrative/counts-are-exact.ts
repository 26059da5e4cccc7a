import { readReport } from '@/lib/reading/read-report'
import { placeOfField } from '../claims/place-of-field'
import type { Place } from '../define-check'
import { defineCheck } from '../define-check'
import { enumerate } from '../wording'

/** Units of what a report has to count exactly; people reached, visits and words are only ever estimated. */
const exactUnits = /^(?:件|条|篇|个|项|份|期|起|宗|则|例|次|场|部|批)$/
/** Estimated by nature, or no figure of this year. */
const estimated =
  /浏览|点击|访问|阅读|关注|粉丝|覆盖|受众|群众|企业|市场主体|商户|用户|客户|农户|办事|热线|来电|咨询|人口|数据|建成|历年|以来|存量|库存|积累|同比|占|超期|不超过|少于|控制在|压缩|缩短|提前/
/** A requirement or a plan, not what was done. */
const planned = /每|要求|应当|须|力争|确保|目标|不低于|不少于|计划|将/

/** Counts of a statistical report are exact: 800余条 says that nobody counted. One hint a section. */
export const countsAreExact = defineCheck({
  code: 'N18',
  slug: 'counts-are-exact',
  severity: 'hint',
  needs: [],
  title: '文中的数量是准确数，没有“余”“多”“近”“约”',
  basis: '年度报告应当数据准确（国办公开办函〔2021〕30号：“内容不准确”的依照《条例》第四十七条处理）',
  run: (subject) => {
    const found = readReport(subject)
      .filter(({ field }) => field.startsWith('overview.') || field === 'otherMatters.text')
      .flatMap(({ field, text, sentences }) =>
        sentences
          .filter(({ text: words, numbers }) => numbers.some(({ approximate }) => approximate) && !planned.test(words))
          .flatMap(({ segments }) =>
            segments.flatMap(({ number, before, after, start }) => {
              if (
                !number?.approximate ||
                !exactUnits.test(number.unit) ||
                estimated.test(`${before}${after.slice(0, 12)}`)
              )
                return []
              const from = Math.max(
                start,
                number.start -
                  (/(?:约|大约|近|将近|接近|超过|超|逾|不少于|至少|突破)\s*$/.exec(text.slice(start, number.start))?.[0]
                    .length ?? 0),
              )
              const to =
                number.unitEnd + (/^(?:左右|上下|以上|余|多)/.exec(text.slice(number.unitEnd))?.[0].length ?? 0)
              return [{ field, place: placeOfField(field), words: text.slice(from, to).trim() }]
            }),
          ),
      )
    const places = [...new Set(found.map(({ place }): Place => place))]
    return places.map((place) => {
      const here = found.filter((entry) => entry.place === place)
      return {
        place,
        field: here[0]!.field,
        quote: here[0]!.words,
        message: `文中有约数：${enumerate([...new Set(here.map(({ words }) => `“${words}”`))], 3)}。`,
        advice: '年度报告统计的是全年数据，建议写准确数。',
        left: { text: '约数', value: here.length },
      }
    })
  },
})
