import { withoutSpace } from '@/lib/std/text'
import { defineCheck } from '../define-check'
import { lastYearOf } from '../last-year'
import { plainSentences } from '../plain-sentences'
import { sectionText } from '../section-text'
import { quote, saysNothing } from '../wording'

/** Any word of an earlier year's problems or of something mended: a person who wrote it has thought of them. */
const lookingBack =
  /上一?年度?|去年|往年|此前|以往|前期|整改到位|(?:已|已经|均已|全部|得到|有所|基本)(?:得到)?(?:整改|改进|改善|解决|完善|缓解|纠正|好转|提升)/

/** Problems written only of what every office writes tell nothing by their words. */
const everyOffice =
  /政府信息公开|信息公开|政务公开|公开工作|公开|信息|工作|政府|问题|不足|存在|还需|有待|进一步|提高|加强|完善|方面|一些|部分|需要|不够|仍|我局|本机关/g

/** Pairs of characters that a problem shares with a text, of all it has. */
const enough = 0.4

/**
 * Section 五 says what became of the problems that last year's report listed. Good practice and not law, so no more
 * than a hint.
 */
export const lastProblemsFollowedUp = defineCheck({
  code: 'X7a',
  slug: 'last-problems-followed-up',
  severity: 'hint',
  needs: ['lastYear'],
  title: '写到了上一年所列问题的改进结果',
  basis:
    '《政府信息公开条例》第五十条第（四）项：报告存在的主要问题及改进情况；上一年所列问题的改进结果是改进情况的一部分',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const now = sectionText(subject, 'problems')
    // Nothing written yet is told by the check of section 五.
    if (now.split('\n').every(saysNothing) || saysNothing(subject.text('problems.improvements'))) return []
    const elsewhere = `${now}\n${sectionText(subject, 'overview')}`
    if (
      lookingBack.test(now) ||
      new RegExp(`${subject.report.year - 1}年[^。]{0,40}(?:问题|不足|整改|改进)`).test(elsewhere)
    )
      return []
    const known = plainOf(elsewhere.slice(0, longestText))
    const open = plainSentences(before.text('problems.problems').slice(0, longestText)).filter(({ plain }) => {
      const own = pairs(plain.slice(0, longestProblem).replace(everyOffice, ' '))
      return own.length >= 4 && own.filter((pair) => known.includes(pair)).length < own.length * enough
    })
    if (open.length === 0) return []
    return [
      {
        place: 'problems',
        field: 'problems.improvements',
        message: `${subject.report.year - 1}年报告列出的问题，今年没有写到改进结果，例如${quote(open[0]!.words, 40)}。`,
        advice: '建议在改进情况中写明上一年所列问题解决到什么程度。',
      },
    ]
  },
})

const plainOf = (text: string) => withoutSpace(text).replace(/[\p{P}\p{S}]/gu, '')

/** Neighbouring characters that no word of every office parts. */
const pairs = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2)))

/** Characters; what is longer is no longer read by a person either. */
const longestText = 20_000
const longestProblem = 200
