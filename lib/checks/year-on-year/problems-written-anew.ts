import { defineCheck } from '../define-check'
import { lastYearOf } from '../last-year'
import { plainSentences } from '../plain-sentences'
import { enumerate, quote } from '../wording'

/** Characters; shorter sentences are turns of speech (存在的主要问题有). */
const shortest = 12

/**
 * The problems of this year are not last year's sentences, word for word. A problem that persists is a problem, but
 * something is to be said of it.
 */
export const problemsWrittenAnew = defineCheck({
  code: 'X7',
  slug: 'problems-written-anew',
  severity: 'confirm',
  needs: ['lastYear'],
  title: '存在的问题没有照搬上一年的文字',
  basis: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责造成不良后果的，由主管部门依照《政府信息公开条例》第四十七条处理',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const last = new Set(plainSentences(before.text('problems.problems')).map(({ plain }) => plain))
    const repeated = plainSentences(subject.text('problems.problems')).filter(
      ({ plain }) => plain.length >= shortest && last.has(plain),
    )
    if (repeated.length === 0) return []
    return [
      {
        place: 'problems',
        field: 'problems.problems',
        quote: repeated[0]!.words,
        message: `所列问题有 ${repeated.length} 句与${subject.report.year - 1}年报告逐字相同：${enumerate(
          repeated.map(({ words }) => quote(words, 40)),
          4,
        )}。`,
        advice: '问题仍然存在的，请写明改进到什么程度、还差什么；已经解决的，请换成今年的问题。',
      },
    ]
  },
})
