import { sentencesIn } from '@/lib/std/chinese/sentences'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import { fieldTexts } from '../field-texts'
import { quote } from '../wording'

/** Shorter sentences are turns of speech. */
const shortest = 16

/** No sentence stands twice in the report: what is pasted twice is read by nobody. */
export const noSentenceTwice = defineCheck({
  code: 'T7',
  slug: 'no-sentence-twice',
  severity: 'hint',
  needs: [],
  title: '同一句话没有重复出现',
  basis:
    '国办公开办函〔2021〕30号格式说明：对“内容雷同、敷衍塞责”的依照《政府信息公开条例》第四十七条处理；文字应当严谨',
  run: (subject) => {
    const seen = new Set<string>()
    const observations: Observation[] = []
    for (const { field, place, text } of fieldTexts(subject)) {
      for (const sentence of sentencesIn(text, 'sentence')) {
        const words = withoutSpace(sentence)
        if (words.length < shortest) continue
        if (seen.has(words))
          observations.push({
            place,
            field,
            quote: sentence.trim(),
            message: `${quote(sentence, 30)}这句话前面已经写过。`,
            advice: '请删去一处，或改写。',
          })
        seen.add(words)
      }
    }
    return observations.slice(0, 5)
  },
})
