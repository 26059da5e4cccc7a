import { defineCheck } from '../define-check'
import { fieldTexts } from '../field-texts'

/** Two short negations that belong together, parted by a full stop: 不及时。不主动. */
const parted = /不\p{Script=Han}{1,3}。不\p{Script=Han}{1,4}(?=的(?:情况|情形|现象|问题|行为)|、)/gu

/** Items of a list are parted by 、; a full stop in their midst leaves half a sentence. */
export const noFullStopInsideAList = defineCheck({
  code: 'T10',
  slug: 'no-full-stop-inside-a-list',
  severity: 'hint',
  needs: [],
  title: '并列的词语之间用顿号，不用句号',
  basis: '《标点符号用法》（GB/T 15834）：句子内部并列词语之间用顿号；年度报告格式参照公文格式排版',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) =>
      [...text.matchAll(parted)].map(([words]) => ({
        place,
        field,
        quote: words,
        message: `“${words}”中的句号应为顿号。`,
        advice: `请改为“${words.replace('。', '、')}”。`,
      })),
    ),
})
