import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { ofCell, type Reading } from './claim'
import type { Understood } from './request-claims'
import type { Segment, Sentence } from './sentences'

type Group = 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration'

const units = /^(?:件|起|宗|例|次|个|案)$/
const information =
  /(?:因|由|就|针对|涉及?|关于|有关|对)[^，；]{0,16}(?:信息公开|依申请公开)|(?:信息公开|依申请公开)(?:类|工作|案件|领域|方面|有关|相关|引发|引起|的|行政)*(?:复议|诉讼)|(?:信息公开|依申请公开)[^，；]{0,8}(?:引发|引起|产生)/
/** The organ as the authority that decides, as defendant of whatever case, and other ways of counting (审级, 备案). */
const otherCounting =
  /受理|新收|新增|审理|审结|审查|裁决|应诉|出庭|代理|参与|作为|备案|调解|一审|二审|再审|上诉|旁听|履行|执行|开庭|协助|指导|培训|负责人|下级|上年|结转|建议|意见|司法/
const results: readonly (readonly [RegExp, string])[] = [
  [/维持/, 'upheld'],
  [/纠正|撤销|纠错/, 'corrected'],
  [/其他结果/, 'otherResult'],
  [/尚未审结|未审结|正在审理|尚未结案/, 'pending'],
]

/**
 * What a count says of cases about information disclosure (因政府信息公开被申请行政复议、提起行政诉讼); null when that
 * is not certain.
 */
export function understandCase(
  format: FormatDefinition,
  sentence: Sentence,
  segment: Segment,
  topic: boolean,
): Understood | null {
  const { number, before, after } = segment
  if (!number || number.approximate || number.decimals > 0 || !units.test(number.unit)) return null
  const upTo = sentence.text.slice(0, segment.end - sentence.start)
  // Without the words information disclosure the count may be of all cases, of which the sentence then names a part.
  if (!information.test(upTo) && (!topic || /信息公开|依申请/.test(sentence.text.slice(upTo.length)))) return null
  const words = `${before}#${after.slice(0, 10)}`
  if (otherCounting.test(upTo.replace(/尚未审结|未审结|正在审理/g, '')) || /率|占|败诉|胜诉|提出异议/.test(words))
    return null
  const own = groupsIn(words)
  const groups = own ?? carried(sentence, segment)
  if (groups === null) return null
  const result = results.find(([word]) => word.test(words))
  if (own === null && !result) return null
  if (/(?:(?:信访|投诉|许可|处罚|举报|征收|工伤|房屋)[^，]{0,10}(?:复议|诉讼))/.test(before)) return null
  const cell = (group: Group, column: string): CellId => `cases.${group}.${column}`
  const column = result?.[1] ?? 'total'
  const all: Reading =
    groups.length === 1
      ? ofCell(format, cell(groups[0]!, column))
      : { name: result ? '表四相应各栏合计' : '表四各组总计之和', cells: groups.map((group) => cell(group, column)) }
  const each = groups.length > 1 ? groups.map((group) => ofCell(format, cell(group, column))) : []
  // 复议后起诉 stands twice in life and once in the table: 诉讼 may mean either group of columns, or both.
  return { kind: 'case', readings: [all, ...each] }
}

function groupsIn(words: string): readonly Group[] | null {
  const direct = /未经(?:行政)?复议|直接(?:提?起诉|提起(?:行政)?诉讼)/.test(words)
  const after = /复议后(?:提?起诉|提起|的)|经(?:行政)?复议后|复议.{0,6}后.{0,4}(?:提?起诉|诉讼)/.test(words)
  if (direct && after) return ['litigationDirect', 'litigationAfterReconsideration']
  if (direct) return ['litigationDirect']
  if (after) return ['litigationAfterReconsideration']
  const reconsidered = /复议/.test(words)
  const sued = /诉讼|起诉/.test(words)
  if (reconsidered && sued) return ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']
  if (reconsidered) return ['reconsideration']
  return sued ? ['litigationDirect', 'litigationAfterReconsideration'] : null
}

/** The kind of case that the count before spoke of: 行政复议3件，其中维持2件. */
function carried(sentence: Sentence, segment: Segment): readonly Group[] | null {
  const at = sentence.segments.indexOf(segment)
  for (let index = at - 1; index >= 0; index -= 1) {
    const groups = groupsIn(sentence.segments[index]!.text)
    if (groups) return groups
  }
  return null
}
