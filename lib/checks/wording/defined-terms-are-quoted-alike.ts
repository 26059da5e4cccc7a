import { defineCheck, type Observation } from '../define-check'
import { fieldTexts } from '../field-texts'

const definition = /[（(]以下(?:统一?)?简称[：:]?(《)?([\p{Script=Han}]{2,12})(》)?[）)]/gu

/** A short form is used as it was introduced: (以下简称条例) and then 《条例》 are two forms. */
export const definedTermsAreQuotedAlike = defineCheck({
  code: 'T6',
  slug: 'defined-terms-are-quoted-alike',
  severity: 'hint',
  needs: [],
  title: '简称前后写法一致',
  basis:
    '《标点符号用法》（GB/T 15834）书名号的用法；年度报告格式参照公文格式；主管部门布置年度报告编制工作的通知要求“文字严谨”',
  run: (subject) => {
    const texts = fieldTexts(subject)
    return texts.flatMap(({ field, place, text }) =>
      [...text.matchAll(definition)].flatMap(([words, open, term]): Observation[] => {
        const titled = open === '《'
        const rest = texts
          .map((other) => (other.field === field ? other.text.replace(words, '') : other.text))
          .join('\n')
        const other = titled ? null : `《${term}》`
        if (other === null || !rest.includes(other)) return []
        return [
          {
            place,
            field,
            quote: words,
            message: `这里写作${words}，后文写作“${other}”。`,
            advice: `请统一写法，例如改为“（以下简称${other}）”。`,
            left: { text: '定义', value: words },
            right: { text: '后文', value: other },
          },
        ]
      }),
    )
  },
})
