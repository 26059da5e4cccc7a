import { cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { ofCell } from './claim'
import type { Understood } from './request-claims'
import type { Segment, Sentence } from './sentences'

const units = /^(?:件|个|份|部|项|篇)$/
const subjects: readonly (readonly [RegExp, string])[] = [
  [/规范性文件/, 'normativeDocuments'],
  [/规章(?!制度)/, 'rules'],
]
const columns: readonly (readonly [RegExp, readonly string[]])[] = [
  [/现行有效|继续有效|有效(?:的)?$/, ['inForce']],
  [/废止|失效/, ['repealed']],
  [/制发|制定|出台|印发|新制作|制作|发布/, ['issued', 'newlyMade']],
  [/新公开/, ['newlyDisclosed']],
  [/对外公开总/, ['totalDisclosed']],
]
/** Documents of others, or steps that are counted apart from issuing. */
const otherCounting =
  /备案|审核|审查|清理|解读|转发|汇编|联合|会同|会签|代拟|代.{0,4}起草|起草|报送|报备|征求|草案|拟|政府(?!信息|规章)|政府办|各|党|修改|修订|修正|评估|梳理|上级|其他|以及?其他|公平竞争|合法性|目录|制度|宣布|累计|同步|配套|相关|有关|涉企|等|重大|重要|政策性|意见|通知/

/**
 * What a count says of regulations and normative documents (规章、规范性文件) of this organ; null when that is not
 * certain.
 */
export function understandDocument(format: FormatDefinition, sentence: Sentence, segment: Segment): Understood | null {
  const { number, before, after } = segment
  if (!number || number.approximate || number.decimals > 0 || !units.test(number.unit)) return null
  const words = untitled(`${before}#${after.slice(0, 12)}`)
  const upTo = untitled(sentence.text.slice(0, segment.end - sentence.start))
  const found = subjectIn(words) ?? carried(sentence, segment)
  // 对规范性文件开展清理，废止规范性文件2件: what is said in full behind the comma is this organ's own again.
  const own = subjectIn(words) && !/清理|梳理|评估/.test(before) ? upTo.replace(/清理|梳理|评估/g, '') : upTo
  if (!found || otherCounting.test(own.replace(/政府信息公开|严格执行/g, ''))) return null
  const named = columns.filter(([word]) => word.test(before) || word.test(after.slice(0, 6)))
  // 废止规范性文件2件 and 规范性文件2件现行有效 are plain; two verbs before one count are not.
  if (named.length !== 1) return null
  const ids = named[0]![1]
    .map((column): CellId => `proactive.${found}.${column}`)
    .filter((id) => cellsOf(format).has(id))
  // 发布, 印发 may be of a document made before: they count as issued, not as newly made.
  if (ids.length === 0 || (ids[0]!.endsWith('.newlyMade') && /发布|印发/.test(before))) return null
  return { kind: 'document', readings: [ofCell(format, ids[0]!)] }
}

/** Text without the titles in it: 《规范性文件管理办法》 is no count of documents. */
const untitled = (text: string) => text.replace(/《[^》]*》/g, '《》')

const subjectIn = (words: string) => {
  const found = subjects.filter(([word]) => word.test(words))
  return found.length === 1 ? found[0]![1] : null
}

/** 制发规范性文件2件，废止1件: the later counts speak of the same documents when nothing but the verb is said. */
function carried(sentence: Sentence, segment: Segment): string | null {
  if (
    !/^\s*(?:其中)?(?:已|共|本年|宣布|新)?(?:制发|制定|出台|印发|废止|失效|现行有效|继续有效)(?:的|数量|件数)*(?:为|有|共)?\s*$/.test(
      segment.before,
    )
  )
    return null
  for (let index = sentence.segments.indexOf(segment) - 1; index >= 0; index -= 1) {
    const { text } = sentence.segments[index]!
    if (subjects.some(([word]) => word.test(text))) return subjectIn(text)
    if (!/制发|制定|出台|印发|废止|失效|有效/.test(text)) return null
  }
  return null
}

/**
 * Decisions of table 2 (行政许可, 行政处罚, 行政强制): clerks also count cases and items, so that these are only good
 * for an offer.
 */
export function understandDecision(format: FormatDefinition, { number, before }: Segment): Understood | null {
  if (!number || number.approximate || !/^(?:件|项|次|条|宗|起|个)$/.test(number.unit)) return null
  const kinds = [
    [/行政许可/, 'licences'],
    [/行政处罚/, 'penalties'],
    [/行政强制/, 'compulsion'],
  ] as const
  const named = kinds.filter(([word]) => word.test(before))
  if (named.length !== 1 || !/决定|办理|作出|实施|办结/.test(before)) return null
  return { kind: 'decision', readings: [ofCell(format, `proactive.${named[0]![1]}.decisions`)] }
}
