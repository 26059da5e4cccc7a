import { remember } from '@/lib/std/remember'
import type { ProseNumber } from './numbers'
import { channel, outcomeGroups, reasons, requesters } from './request-words'
import type { Segment, Sentence } from './sentences'

/** A total with the parts that the same sentence gives of it: 共810条，其中网站726条，公众号84条. */
export interface PartList {
  readonly total: { readonly number: ProseNumber; readonly segment: Segment }
  readonly parts: readonly { readonly number: ProseNumber; readonly segment: Segment }[]
  /** 分别 or 其余: the sentence itself says that nothing is left out. */
  readonly complete: boolean
  /** 等, 主要, another unit or an unread count: the parts cannot make up the total. */
  readonly open: boolean
  readonly quote: string
}

const among = /^\s*(?:[，,：:]?\s*)其中/
const leaves = /等|主要|包括|重点|例如|比如|涉及|左右|部分(?!公开)|另|此外|同步|同时|交叉|重复|兼/
/** A count behind one of these begins anew and is no part. */
const anew = /^(?:[^，]*?)(?:累计|总计|合计|另有?|此外|还|全年|本年|年内|共(?!享|同|建|有产权)|先后)/
const compared = /同比|环比|增加|减少|增长|下降|上升|提高|降低|较[上去前]|比[上去前]|占/

/** The lists of parts of a sentence. */
export const partListsOf: (sentence: Sentence) => readonly PartList[] = remember(({ text, start: from, segments }) => {
  return segments.flatMap((segment, at): PartList[] => {
    const { number } = segment
    if (
      !number ||
      number.approximate ||
      number.chinese ||
      number.unit === '' ||
      number.unit === '%' ||
      number.unit.includes('百分点')
    )
      return []
    const next = segments[at + 1]
    if (!next) return []
    const named = among.test(next.text) || (segment.mark === '（' && among.test(next.text))
    const apart = /分别[为是有]?[^，]{0,6}$|分别/.test(segment.after) || /^\s*分别/.test(next.text)
    const colon = /[：:]/.test(segment.mark) && /共|总计|合计|总数/.test(segment.before)
    if (!named && !apart && !colon) return []
    const list = collect(segments, at, next.depth, number.unit)
    if (list.parts.length === 0) return []
    const last = list.parts.at(-1)!
    const end = list.parts.reduce((far, part) => Math.max(far, part.number.unitEnd), last.number.unitEnd)
    const start = Math.max(segment.start, number.start - 24) - from
    const rest = list.parts.some((part) => /其他|其余|剩余|余下/.test(part.segment.before))
    return [
      {
        total: { number, segment },
        parts: list.parts,
        complete: apart || rest,
        open: list.open,
        quote: text.slice(start, Math.min(end - from, start + 160)).trim(),
      },
    ]
  })
})

function collect(
  segments: readonly Segment[],
  at: number,
  depth: number,
  unit: string,
): { parts: PartList['parts']; open: boolean } {
  const parts: { number: ProseNumber; segment: Segment }[] = []
  let open = false
  for (let index = at + 1; index < segments.length; index += 1) {
    const segment = segments[index]!
    if (
      segment.depth < depth ||
      (/[；;]/.test(segments[index - 1]!.mark) && index > at + 1 && depth === segments[at]!.depth)
    )
      break
    if (segment.depth > depth) {
      // 含并处49件: parts that share something may be more than the total.
      if (/^\s*[均都]?[含兼并]|重复|交叉/.test(segment.text)) open = true
      continue
    }
    if (index > at + 1 && among.test(segment.text)) return { parts, open: true }
    if (leaves.test(segment.text.replace(/其他|同意/g, ''))) open = true
    const { number } = segment
    if (compared.test(segment.before) || number?.unit === '%') {
      if (parts.length > 0 && !/占/.test(segment.before)) break
      continue
    }
    if (!number) continue
    if (anew.test(segment.before.replace(among, ''))) return { parts, open: true }
    if (number.unit !== unit) {
      open = true
      continue
    }
    if (number.approximate) open = true
    parts.push({ number, segment })
  }
  return { parts, open }
}

/** Where information is put out. */
const outlet = /公众号|微博|新媒体|客户端|公报|公告栏|公示栏|报刊|报纸|电视|广播|抖音|头条/

/** Ways of dividing that may stand in one list after another: how it came, who asked, how it ended, how far it is. */
export type Division = 'channel' | 'requester' | 'outcome' | 'progress' | 'other'

export function divisionOf({ before, after }: Segment): Division {
  const words = `${before}#${after.slice(0, 12)}`
  if ([...outcomeGroups, ...reasons].some(([word]) => word.test(words))) return 'outcome'
  if (/办结|答复|结转|办理|处理|在办|受理/.test(words)) return 'progress'
  if (channel.test(words) || outlet.test(words)) return 'channel'
  return requesters.some(([word]) => word.test(words)) ? 'requester' : 'other'
}
