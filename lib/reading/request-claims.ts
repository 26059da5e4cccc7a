import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { type ClaimKind, ofCell, ofRows, type Reading, rowsBeside, rowsOf } from './claim'
import { channel, notApplications, outcomeGroups, reasons, requesters } from './request-words'
import type { Segment, Sentence } from './sentences'

export interface Understood {
  readonly kind: ClaimKind
  readonly readings: readonly Reading[]
}

const units = /^(?:件|件次|条|宗|份|个|起|例|项|次)$/

const asker =
  '(?:公民|自然人|法人|个人|企业|其他组织|组织|申请人|群众|社会公众|公众|机构|社会|各类|商业企业|科研机构|社会公益组织|法律服务机构)'
const askers = `(?:(?:来自)?${asker}(?:(?:和|或|及|与|、|以及|或者)*${asker})*(?:提出|提交|递交)?的?)`
const object =
  '(?:(?:有效|书面|各类|有关|相关|符合要求|符合条件)的?)?(?:政府信息公开|政府信息依申请公开|依申请公开政府信息|政府信息公开依申请|依申请公开|依申请信息公开|信息公开|公开政府信息|政府信息|信息依申请公开)?的?' +
  '(?:(?:有效)?申请(?:件|书|表|事项|材料|信息|公开)?|事项|信息|件|答复件|办件)?(?:的?(?:数量|总数|总量|数))?'
const filler =
  '(?:共|总共|共计|合计|总计|累计|一共|全年|年内|本年度?|今年|当年|期间|年度|新|分别|为|是|有|达到|达|实际|的|：|:|，|\\s)*'
const inVerb = '(?:收到|接收|接到|收悉|新收到?|接收到|收到并(?:受理|办理|答复|处理)|接收并(?:受理|办理)|新增)'
const doVerb =
  '(?:受理|办理|办结|答复|办复|处理|回复|办理完结|办理完成|办理答复|受理并(?:办结|答复)|接办|承办|依法答复|依法办理)(?:完毕|完成|了)?'

const onlyFiller = new RegExp(`^${filler}$`)
const isIncoming = new RegExp(`^${inVerb}$`)

/**
 * Whole pieces before a count that are understood to the last word; anything unknown in them and the count is not
 * compared.
 */
const tailOf = new RegExp(`^${filler}${askers}?${filler}${object}${filler}$`)
const verb = new RegExp(`(${inVerb}|${doVerb})(?!率|时限|期限|工作|流程|情况|机制|机构|单位|部门|人员)`, 'g')
const bareObject = new RegExp(
  `^(?:其中)?(?:\\d{4}年度?|本年度?|今年)?(?:我局|本局|我单位|本单位|本机关|我委|我办|我镇|我街道)?${filler}${askers}?(?:政府信息公开申请|政府信息依申请公开申请|政府信息依申请公开|依申请公开申请|依申请公开政府信息申请|信息公开申请|依申请公开(?:信息|事项|件)?)(?:数量|总数|总量|数|件)?${filler}$`,
)
const behind = new RegExp(`^(?:的)?${askers}?${object}(?:均|都|全部|已|$|[，。；])?.{0,12}$`)
/** Words that make a part of what came in, or another thing, of what would be a count of all. */
const partial =
  /延期|延长|逾期|超期|超时|补正|征求|转办|转交|移送|当场|提前|电话|一次性|撤回|撤销|不属于|非本|不再|告知|主动公开|不存在|尚未|未能|无效|线下|到期|期满|涉及|关于|针对|就|日前|重大|疑难|复杂|同类|同一|上级|交办|协办|代为|除/

/** What a count says of applications for information (政府信息公开申请); null when that is not certain. */
export function understandRequest(
  format: FormatDefinition,
  sentence: Sentence,
  segment: Segment,
  topic: boolean,
): Understood | null {
  const { before, after, number: count } = segment
  if (!count || !units.test(count.unit) || count.approximate || count.decimals > 0) return null
  if (before.length > 120 || notApplications.test(before) || notApplications.test(after.slice(0, 12))) return null
  return (
    carriedOver(format, segment, topic) ?? outcome(format, segment, topic) ?? flow(format, sentence, segment, topic)
  )
}

/** 上年结转, 结转下年度. */
function carriedOver(format: FormatDefinition, { before, after }: Segment, topic: boolean): Understood | null {
  const words = `${before}#${after.slice(0, 16)}`
  if (!topic || !/结转|接转|转入下年|转下年/.test(words) || /无|没有|未/.test(before)) return null
  const from = ofCell(format, 'requests.broughtForward.total')
  const to = ofCell(format, 'requests.carriedForward.total')
  if (/(?:上年|上一年|去年|上年度|\d年度?)(?:度)?(?:[^，至到]{0,8})(?:结转|接转)(?!至|到|下)/.test(words))
    return { kind: 'carriedOver', readings: [from] }
  if (/(?:结转|接转|转入?)(?:至|到|入)?(?:下年|下一年|次年|明年|\d{4}年|20\d\d)/.test(words))
    return { kind: 'carriedOver', readings: [to] }
  return { kind: 'carriedOver', readings: [to, from] }
}

/** One outcome or one of its reasons. */
function outcome(format: FormatDefinition, segment: Segment, topic: boolean): Understood | null {
  // A word before the count, or right behind it (1件准予公开).
  const behindIt =
    /(?:对|就|将|把|以)\s*$/.test(segment.before) || /公开的|处理的|提供的/.test(segment.after)
      ? ''
      : segment.after.slice(0, 14)
  const words = [segment.before, behindIt].find(
    (side) => outcomeGroups.some(([word]) => word.test(side)) || reasons.some(([word]) => word.test(side)),
  )
  if (!topic || words === undefined || /(?:均|都|全部|一律)(?:依法)?(?:予以|准予|同意)/.test(words)) return null
  if (/主动公开|延期|撤回|转办|率/.test(words)) return null
  const groups = outcomeGroups.filter(([word]) => word.test(words)).map(([, group]) => group)
  const rows = reasons.filter(([word]) => word.test(words)).flatMap(([, row]) => rowsOf(format, row))
  // 因第三方不同意而不予公开: a reason that is not understood makes it a part of its group.
  if (rows.length === 0 && /因|由于|涉及|属于|关于|针对|对|为由|依据|根据|按照/.test(words)) return null
  const columns = columnsIn(segment.before)
  const readings: Reading[] = []
  const add = (of: readonly string[]) => {
    if (of.length > 0)
      readings.push(
        ...(columns ? [sum(of.flatMap((row) => columns.map((column): CellId => `requests.${row}.${column}`)))] : []),
        ofRows(format, of),
      )
  }
  if (rows.length > 0) add(rows)
  if (rows.length === 0 || groups.length > 0) add(groups.flatMap((group) => rowsOf(format, group)))
  if (rows.length === 1 && groups.length === 0) add(rowsBeside(format, rows[0]!))
  // 予以公开 may hold the partly disclosed ones, 不予公开 those and the ones not processed.
  if (rows.length === 0 && groups.length === 1 && groups[0] === 'disclosed') add(['disclosed', 'partlyDisclosed'])
  if (rows.length === 0 && groups.length === 1 && groups[0] === 'withheld') {
    add([...rowsOf(format, 'withheld'), 'partlyDisclosed'])
    add([...rowsOf(format, 'withheld'), ...rowsOf(format, 'notProcessed')])
  }
  return readings.length > 0 ? { kind: 'outcome', readings } : null
}

/** What came in (收到) or was dealt with (办结), as a whole or of one kind of requester. */
function flow(format: FormatDefinition, sentence: Sentence, segment: Segment, topic: boolean): Understood | null {
  const { before, after } = segment
  const previous = sentence.segments[sentence.segments.indexOf(segment) - 1]
  const joined = previous && !previous.number && onlyFiller.test(before) ? `${previous.text}，${before}` : before
  const nearBy = previous && !previous.number ? `${previous.text}，${before}` : before
  if (nearBy.split(channel).length === 2 && !/等(?:渠道|方式|途径|形式)/.test(nearBy)) return null
  if (/[其另]中|分别/.test(before) && !columnsIn(before) && !/办结|答复|办理/.test(before)) return null
  const last = [...joined.matchAll(verb)].at(-1)
  const head = last ? joined.slice(0, last.index) : ''
  const tail = last ? joined.slice(last.index + last[0].length) : joined
  if (partial.test(tail) || partial.test(after.slice(0, 10)) || partial.test(head.slice(-8))) return null
  const named = /申请(?!人)|依申请公开/.test(`${last?.[0] ?? ''}${tail}`)
  const namedBehind = /^(?:的)?[^，。；]{0,16}(?:申请(?!人)|依申请公开)/.test(after)
  if (last ? !tailOf.test(tail) : !bareObject.test(joined)) return null
  if (
    !named &&
    !namedBehind &&
    !(topic && after.trim() === '' && onlyFiller.test(tail) && standsAlone(sentence, segment))
  )
    return null
  if (!(topic || /公开/.test(`${tail}${after.slice(0, 16)}`))) return null
  if (after.trim() !== '' && !behind.test(after)) return null
  const incoming = last ? isIncoming.test(last[0]) : true
  const columns = columnsIn(tail)
  const cells = (...rows: string[]) =>
    (columns ?? ['total']).flatMap((column) => rows.map((row): CellId => `requests.${row}.${column}`))
  const reading = (name: string, ...rows: string[]): Reading =>
    columns || rows.length > 1 ? { name: `表三${name}`, cells: cells(...rows) } : ofCell(format, cells(...rows)[0]!)
  const all = reading('本年新收与上年结转之和', 'received', 'broughtForward')
  const received = reading('本年新收', 'received')
  const handled = reading('办理结果总计', 'handled')
  if (incoming) return { kind: 'received', readings: last || !named ? [received, all] : [received, all, handled] }
  const open = /受理|办理|接办|承办|处理/.test(last![0])
  return open
    ? { kind: 'received', readings: [received, all, handled] }
    : { kind: 'handled', readings: [handled, received, all] }
}

/** A bare 收到8件 or 办结8件 counts all applications only when nothing else was counted or spoken of before it. */
function standsAlone(sentence: Sentence, segment: Segment): boolean {
  const before = sentence.segments.slice(0, sentence.segments.indexOf(segment))
  const counted = before.findLast(({ number: count }) => count !== null)
  if (before.some(({ text }) => notApplications.test(text))) return false
  return (
    !counted ||
    (/收到|受理|新收|接收|申请/.test(counted.before) &&
      !/结转|其中|公开$/.test(counted.before) &&
      !channel.test(counted.before) &&
      !columnsIn(counted.before))
  )
}

/** The columns of requesters that a text names; null when it names none, or persons and bodies together. */
function columnsIn(words: string): readonly string[] | null {
  const found = requesters.filter(([word]) => word.test(words))
  const columns = [
    ...new Set(
      (found.length > 1 && found.every(([, { length }]) => length === 1) ? found : found.slice(0, 1)).flatMap(
        ([, ids]) => ids,
      ),
    ),
  ]
  const both = /自然人|公民|个人/.test(words) && /法人|组织|企业/.test(words)
  return found.length === 0 || both ? null : columns
}

const sum = (cells: readonly CellId[]): Reading => ({ name: '表三相应各栏合计', cells })
