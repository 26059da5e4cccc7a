import { namesGovernment } from '@/lib/std/chinese/organ-names'
import { plainCharacters } from '@/lib/std/chinese/width'
import type { Segment, Sentence } from './sentences'

/** Whether a count speaks of this organ in the report year, of another time, or compares two times. */
export type Period = 'this' | 'other' | 'comparison'

const comparison =
  /同比|环比|相比|相较|对比|较[^，；]{0,10}[年期]|比[^例重对赛较拟如]{0,2}[^，；]{0,8}[年期]|[去上]年[^，；]{0,6}同期/
const otherTime =
  /去年(?!结转)|上年(?!度?结转)|上一年度?(?!结转)|上年度(?!结转)|前年|往年|历年|近[一二三两\d]+年|[上下]半年|季度|同期|以来|十[二三四五六]五|[日月周]均|每[年月周天]|(?<!\d)(?!12月31|1月1日)\d{1,2}月(?!\d)|月份|目前已累计/
const wholeYear = /截[至止](?:到|于)?[^，；]{0,8}(?:12月31|年底|年末|报告期)/
const thisTime = /今年|本年|全年|当年|年内|报告期|年度内|1月1日.{0,6}12月31日/

/** What the words of one piece say of time; null when they say nothing. */
function periodOf(words: string, year: number): Period | null {
  const plain = plainCharacters(words)
  if (comparison.test(plain)) return 'comparison'
  const marks: { at: number; period: Period }[] = []
  for (const match of plain.matchAll(/(\d{4})\s*年(?!度?结转)/g))
    marks.push({ at: match.index, period: Number(match[1]) === year ? 'this' : 'other' })
  const whole = wholeYear.exec(plain)
  if (whole) marks.push({ at: whole.index + whole[0].length, period: 'this' })
  const other = otherTime.exec(whole ? plain.replace(whole[0], '') : plain)
  if (other) marks.push({ at: plain.length, period: 'other' })
  const here = thisTime.exec(plain)
  if (here) marks.push({ at: here.index, period: 'this' })
  return marks.sort((a, b) => a.at - b.at).at(-1)?.period ?? (/截[至止]/.test(plain) && !whole ? 'other' : null)
}

/** The time a segment of a sentence speaks of. A year named for comparison only does not reach the pieces behind it. */
export function periodAt(sentence: Sentence, segment: Segment, year: number): Period {
  let period: Period = 'this'
  let said = false
  for (const piece of sentence.segments) {
    const own = piece === segment
    const found = periodOf(own ? piece.before : piece.text, year)
    if (own && (found === 'comparison' || changeWords.test(piece.before))) return 'comparison'
    if (found !== null && found !== 'comparison') [period, said] = [found, true]
    // 累计 without a year may reach back to the first day.
    if (own && !said && /累计/.test(piece.before)) return 'other'
    if (own) return period
  }
  return period
}

/** Words before a number that is a difference, not a count. */
const changeWords = /(?:增加|减少|增长|下降|上升|提高|降低|多|少|增|减|翻)了?(?:约|近)?$/

const own = /我局|本局|我单位|本单位|本机关|我机关|我委|我办|我街道|我镇|我乡|我中心|本级机关|全局(?!性)/
const ownAll = new RegExp(own, 'g')
const area = /全[省市区县州镇乡旗盟](?!人民代表)|全系统|系统内|市场监管系统/
const others =
  /各(?:级|部门|单位|地|县|区|市|州|镇|乡|街道|科室|处室|成员|有关|相关)|下属|所属|辖区|直属|基层|乡镇(?:街道)?|区直|县直|市直|(?:省|市|区|县)政府办|政府本级|本级政府/
const someOther = /(?:指导|督促|协助|配合|帮助)/

/**
 * Does a count speak of the reporting organ itself? A government reports for its whole area, a department only for
 * itself.
 */
export function speaksOfOrgan(sentence: Sentence, segment: Segment, organisation: string): boolean {
  const at = sentence.segments.indexOf(segment)
  let words = ''
  for (let index = at; index >= 0 && words.length < 60; index -= 1) {
    const piece = sentence.segments[index]!
    words = `${index === at ? piece.before : piece.text}，${words}`
    if (own.test(words)) break
    if (index < at && piece.number) break
  }
  const from = [...words.matchAll(ownAll)].at(-1)
  const said = from ? words.slice(from.index + from[0].length) : words
  if (namesGovernment(organisation)) return !others.test(said) && !someOther.test(said)
  const township = /[镇乡]|街道/.test(organisation)
  return !others.test(township ? said.replace(/全[镇乡]/g, '') : said) && !area.test(said) && !someOther.test(said)
}
