import { arabicYears } from '@/lib/import/recognise/written-year'
import { digitsFromZero } from '@/lib/std/chinese/numerals'
import { sentencesIn } from '@/lib/std/chinese/sentences'
import { defineCheck, type Observation } from '../define-check'
import { type FieldText, fieldTexts } from '../field-texts'
import { quote } from '../wording'

const period = /(\d{4})年1月1日[^。；]{0,8}?(?:(\d{4})年)?12月31日/
/** The report that a lead announces. */
const reportOf = /(?<!\d)(\d{4})年度?(?:政府)?信息公开(?:工作)?年度报告/
const countedIn =
  /(?<!\d)(\d{4})年(?:度|全年|以来|期间)?[，,]?[^。；\d]{0,24}?(?:收到|新收|接收|受理|办理|办结|答复|公开|公布|发布)[^。；\d年]{0,24}\d+\s*(?:余|多)?(?:件|条|篇|次|份|个|期|人次)/

/**
 * A sentence that names another year rightly: it compares, speaks of what is carried over, of a plan, a notice, an
 * assessment or a span of time, or of a thing whose name holds the year.
 */
const rightly =
  /较|比|同期|增长|下降|减少|增加|增幅|降幅|上升|上一?年|去年|往年|次年|明年|历年|结转|遗留|跨年|计划|要点|方案|通知|意见|规划|考核|评估|评议|测评|整改|反馈|任务|清单|目录|标准|版|将|拟|打算|下一?步|力争|截至|截止|累计|自\d{4}年|从\d{4}年|\d{4}年[^，。；]{0,6}(?:以来|起|底|末|至今)|至今|期间的/

/**
 * The counts of a report are those of its year. A text carried over from last year keeps last year's number here and
 * there.
 */
export const countedYearIsTheReportYear = defineCheck({
  code: 'X9',
  slug: 'counted-year-is-the-report-year',
  severity: 'confirm',
  needs: [],
  title: '文字部分统计的年份是报告年度',
  basis:
    '《政府信息公开条例》第四十九条、第五十条：年度报告报告上一年度的情况；年度报告格式的统计期限为报告年度1月1日至12月31日',
  // Section 五 speaks of other years rightly: last year's problems, next year's plans.
  run: (subject) =>
    fieldTexts(subject).flatMap((text) =>
      text.place === 'problems' ? [] : stale(text, subject.report.year).slice(0, mostPerText),
    ),
})

const mostPerText = 3

/** A year in digits of any kind. */
const yearNamed = new RegExp(String.raw`[\d０-９○零${digitsFromZero}]{4}年`)

function stale(found: FieldText, year: number): Observation[] {
  return sentencesIn(found.text, 'clause').flatMap((sentence): Observation[] => {
    if (!yearNamed.test(sentence)) return []
    const plain = withoutNames(arabicYears(sentence))
    const span = period.exec(plain)
    const odd = span ? [span[1]!, span[2] ?? span[1]!].find((named) => isNear(named, year)) : undefined
    if (odd) return [finding(found, sentence, `统计期限写的是${odd}年，报告年度是${year}年`)]
    if (span || plain.includes(`${year}年`) || rightly.test(plain)) return []
    const named = (found.field === 'lead' ? reportOf.exec(plain)?.[1] : undefined) ?? countedIn.exec(plain)?.[1]
    return named && isNear(named, year)
      ? [finding(found, sentence, `${quote(sentence, 30)}写的是${named}年，报告年度是${year}年`)]
      : []
  })
}

/** Names of documents and columns hold years of their own. */
const withoutNames = (sentence: string) => sentence.replace(/《[^》]*》|“[^”]*”|〔\d{4}〕/g, '')

/** A year before or after: the slip of a text that was carried over. Other years are history and meant. */
const isNear = (named: string, year: number) => Math.abs(Number(named) - year) === 1

const finding = ({ field, place }: FieldText, sentence: string, said: string): Observation => ({
  place,
  field,
  quote: sentence.trim().slice(0, 200),
  message: `${said}。`,
  advice: '请核对是否沿用了往年的文字；确是另一年的数字的，请写明是与往年比较。',
})
