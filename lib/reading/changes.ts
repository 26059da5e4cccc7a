import type { ProseNumber } from './numbers'
import type { Segment, Sentence } from './sentences'

/** A change on last year as a sentence states it: 同比增加2件, 增长25%, with the figures beside it. */
export interface Change {
  readonly by: ProseNumber
  readonly direction: 'up' | 'down'
  readonly segment: Segment
  /** This year's counts that stand before it. */
  readonly current: readonly ProseNumber[]
  /** Last year's counts in the same sentence. */
  readonly before: readonly ProseNumber[]
  /** The same change in the other measure: the count beside a percentage. */
  readonly beside: ProseNumber | null
}

const up = /(?:增加|增长|上升|增幅|增|提高|上涨|多)了?(?:约|近|达到?|为)*\s*$/
const down = /(?:减少|下降|降低|降幅|减|下滑|少|回落)了?(?:约|近|达到?|为)*\s*$/
const onLastYear =
  /同比|较(?:上年|去年|上一年|20\d\d年)|比(?:上年|去年|上一年|20\d\d年)|与(?:上年|去年|上一年|20\d\d年)[^，]{0,6}(?:相比|对比|比较)|相比(?:上年|去年|上一年|20\d\d年)|相较/

/**
 * The words right before a number; where two numbers stand in one piece (较2024年的400条增加30条), those between them.
 */
function leadIn(segments: readonly Segment[], segment: Segment): string {
  const previous = segments[segments.indexOf(segment) - 1]
  return segment.before === '' && previous?.mark === '' ? previous.after : segment.before
}
/** All that may stand before a change without naming a subject. */
const said =
  /同比|同期|相比|相较|对比|比较|较|与|和|比|上年度?|去年|上一年度?|20\d\d年度?|分别|增加|增长|上升|增幅|增|提高|上涨|多|减少|下降|降低|降幅|减|下滑|少|回落|了|约|近|达到?|为|数量|总量|总数|整体|总体|共|[的\s]/g

const exactCount = ({ unit, approximate, chinese }: ProseNumber) =>
  unit !== '' && unit !== '%' && !unit.includes('百分点') && unit !== '倍' && !approximate && !chinese

/** The changes on last year that a sentence states. Sentences that list several subjects (分别) are left alone. */
export function changesIn(sentence: Sentence, year: number): Change[] {
  if (/分别|环比|累计/.test(sentence.text) || !onLastYear.test(sentence.text)) return []
  const lastYear = new RegExp(`去年|上年|上一年|${year - 1}年`)
  const { segments } = sentence
  const directionOf = (segment: Segment) => {
    const words = leadIn(segments, segment)
    return up.test(words) ? 'up' : down.test(words) ? 'down' : null
  }
  const stating = segments.filter((segment) => segment.number && directionOf(segment) !== null)
  const isBefore = (segment: Segment) =>
    segment.number !== null &&
    !stating.includes(segment) &&
    lastYear.test(segment.before) &&
    !/结转|接转/.test(segment.before)
  const first = segments.findIndex(({ text }) => onLastYear.test(text))
  return stating.flatMap((segment): Change[] => {
    const at = segments.indexOf(segment)
    const by = segment.number!
    // 同比 has to stand in this piece or in one before it.
    if (at < first || !(by.unit === '%' || exactCount(by)) || /结转/.test(segment.before)) return []
    const near = [segments[at - 1], segments[at + 1]].filter(
      (piece): piece is Segment =>
        piece !== undefined && stating.includes(piece) && directionOf(piece) === directionOf(segment),
    )
    const beside =
      near.map(({ number }) => number!).find((number) => (number.unit === '%') !== (by.unit === '%')) ?? null
    // A subject of its own (网站信息同比增加40条) is not what the counts before it speak of.
    const noun = [segment, ...near].map((piece) => leadIn(segments, piece).replace(said, '')).join('')
    const counts = segments.filter((other) => other.number && exactCount(other.number) && !stating.includes(other))
    const measure = by.unit === '%' ? beside?.unit : by.unit
    const sameUnit = (number: ProseNumber) => measure === undefined || measure === '%' || number.unit === measure
    if (noun !== '' && !counts.some(isBefore)) return []
    return [
      {
        by,
        direction: directionOf(segment)!,
        segment,
        current: counts
          .filter((other) => !isBefore(other) && segments.indexOf(other) < at)
          .map(({ number }) => number!)
          .filter(sameUnit),
        before: counts
          .filter(isBefore)
          .map(({ number }) => number!)
          .filter(sameUnit),
        beside: beside && (beside.unit === '%' || exactCount(beside)) ? beside : null,
      },
    ]
  })
}
