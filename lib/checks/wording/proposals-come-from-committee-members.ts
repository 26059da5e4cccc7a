import { defineCheck } from '../define-check'
import { fieldTexts } from '../field-texts'
import { quote } from '../wording'

/**
 * Proposals (提案) said to come from deputies (代表), in one clause and without a word of the committee members (委员)
 * who make them.
 */
const confused = /政协提案[^。；，、委员]{0,12}(?:源自|来自|来源于|由)(?:于)?(?:各位|各|人大|全体)?代表/u

/**
 * Suggestions (建议) come from deputies to the people's congress (人大代表), proposals (提案) from members of the CPPCC
 * (政协委员).
 */
export const proposalsComeFromCommitteeMembers = defineCheck({
  code: 'T9',
  slug: 'proposals-come-from-committee-members',
  severity: 'hint',
  needs: [],
  title: '政协提案由委员提出，人大建议由代表提出',
  basis:
    '《政协全国委员会提案工作条例》；《全国人民代表大会代表法》；年度报告内容应当准确（《政府信息公开条例》第六条）',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) => {
      const [words] = confused.exec(text) ?? []
      return words
        ? [
            {
              place,
              field,
              quote: words,
              message: `${quote(words)}不准确：政协提案由政协委员提出。`,
              advice: '请改为“代表和委员”，或分别写明。',
            },
          ]
        : []
    }),
})
