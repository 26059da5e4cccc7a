import { formatById } from '@/lib/formats/registry'
import type { ReportContent } from '@/lib/report/content'
import { textOf } from '@/lib/report/narrative'
import { defineCheck } from '../define-check'
import { type ComparedSentence, comparedSentences } from '../likeness/compared-sentences'
import { indexSentences, likenessOf } from '../likeness/passages'
import { textsOfSection } from '../section-text'
import { quote } from '../wording'

/** Shares from which a text counts as taken over: to be looked at, and to be explained. */
const noticed = 0.6
const grave = 0.85

/**
 * Section 一 is not last year's with new figures (内容雷同). What section 五 repeats is another check's:
 * problems-written-anew.
 */
export const textDiffersFromLastYear = defineCheck({
  code: 'X8',
  slug: 'text-differs-from-last-year',
  severity: 'confirm',
  needs: ['lastYear'],
  title: '总体情况不是照搬去年的文字',
  basis:
    '国办公开办函〔2021〕30号格式说明：对“内容雷同、敷衍塞责”造成不良影响的，依照《政府信息公开条例》第四十七条处理',
  run: (subject) => {
    const { lastYear } = subject
    if (!lastYear) return []
    const { organisation } = subject.report
    const ids = textsOfSection(subject.format, 'overview')
    const before = lastYearSentences(lastYear, organisation)
    const likeness = likenessOf(
      comparedSentences(ids.map(subject.text).join('\n'), organisation),
      before.sentences,
      before.index,
    )
    if (!likeness || likeness.share < noticed) return []
    const first = likeness.passages[0]!.mine
    const percent = Math.floor(likeness.share * 100)
    return [
      {
        place: 'overview',
        field: ids.find((id) => subject.text(id).includes(first)) ?? ids[0]!,
        quote: first,
        message: `第一部分约 ${percent}% 的文字与去年的报告相同，或只改了数字，如${quote(first, 30)}。`,
        advice: '请按本年度的实际情况改写；确实没有变化的，请核对后确认。',
        left: { text: '第一部分与去年相同的文字（%）', value: percent },
        ...(likeness.share >= grave && {
          severity: 'explain' as const,
          advice: '请按本年度的实际情况改写；确实没有变化的，请说明原因。',
        }),
      },
    ]
  },
})

interface Prepared {
  readonly sentences: readonly ComparedSentence[]
  readonly index: ReturnType<typeof indexSentences>
}

/** Last year's text does not change while this year's is typed. */
const cache = new WeakMap<ReportContent, Prepared>()

function lastYearSentences(content: ReportContent, organisation: string): Prepared {
  let prepared = cache.get(content)
  if (!prepared) {
    // Figures are not compared, so a linked number needs no value.
    const sentences = comparedSentences(
      textsOfSection(formatById(content.format), 'overview')
        .map((id) => textOf(content.narrative[id], () => '0'))
        .join('\n'),
      organisation,
    )
    cache.set(content, (prepared = { sentences, index: indexSentences(sentences) }))
  }
  return prepared
}
