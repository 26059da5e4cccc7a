import { defineCheck } from '../define-check'
import { fieldTexts } from '../field-texts'
import { quote } from '../wording'

/**
 * A half-width mark between or behind Chinese characters; a point may belong to an abbreviation or a number and needs
 * one on both sides.
 */
const halfWidthMark = /[\p{Script=Han}”》）](?:[,;:!?](?!\/\/)|\.(?=\p{Script=Han}|$))/gmu

/** Chinese text has Chinese punctuation. */
export const punctuationIsFullWidth = defineCheck({
  code: 'T3',
  slug: 'punctuation-is-full-width',
  severity: 'hint',
  needs: [],
  title: '中文里的标点使用全角',
  basis: '《标点符号用法》（GB/T 15834）；年度报告格式参照公文格式排版',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) => {
      const found = [...text.matchAll(halfWidthMark)]
      const [first] = found
      if (!first) return []
      const words = text.slice(Math.max(0, first.index - 5), first.index + 8).split('\n')[0]!
      return [
        {
          place,
          field,
          quote: first[0],
          message: `中文后面用了半角标点，共 ${found.length} 处，如${quote(words)}。`,
          advice: '请改用全角标点（，。；：！？）。',
          left: { text: '半角标点处数', value: found.length },
        },
      ]
    }),
})
