import type { Paragraph } from '@/lib/report/narrative'
import { defineCheck } from '../define-check'
import { fieldTexts, reworded } from '../field-texts'
import { quote } from '../wording'

const spaceBeforeMark = /\p{Script=Han}?[ \t\u00a0\u3000]+[。，、；：！？）”》]/gu

/** No space stands before a punctuation mark: it moves the mark, and can put it at the beginning of a line. */
export const noSpaceBeforePunctuation = defineCheck({
  code: 'T4',
  slug: 'no-space-before-punctuation',
  severity: 'hint',
  needs: [],
  title: '标点前没有多余的空格',
  basis: '《标点符号用法》（GB/T 15834）：标点紧接在文字之后；年度报告格式参照公文格式排版',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) => {
      const found = [...new Set([...text.matchAll(spaceBeforeMark)].map(([words]) => words))]
      const [first] = found
      if (!first) return []
      const value = found.reduce<readonly Paragraph[]>(
        (paragraphs, words) => reworded(paragraphs, words, words.replace(/\s/gu, '')),
        subject.report.content.narrative[field],
      )
      return [
        {
          place,
          field,
          quote: first,
          message: `标点前有空格，如${quote(text.slice(Math.max(0, text.indexOf(first) - 5), text.indexOf(first) + first.length))}。`,
          advice: '请删去空格。',
          fix: { label: '删去空格', changes: [{ field, value }] },
        },
      ]
    }),
})
