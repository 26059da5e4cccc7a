import { type Change, changesIn } from '@/lib/reading/changes'
import type { Claim } from '@/lib/reading/claim'
import { type FieldReading, readReport } from '@/lib/reading/read-report'
import { equalWhenRounded } from '@/lib/reading/rounded'
import { remember } from '@/lib/std/remember'
import { valueOf } from '../claims/compare-claim'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck, type Observation } from '../define-check'
import { lastYearOf } from '../last-year'
import type { Subject } from '../subject'
import { quote } from '../wording'

/**
 * 同比增加 n 件、增长 x% is what this year's figure and last year's come to, where both stand in the sentence or last
 * year's report is at hand.
 */
export const changesFollowFromFigures = defineCheck({
  code: 'N7b',
  slug: 'changes-follow-from-figures',
  severity: 'confirm',
  needs: [],
  title: '文中同比增减与两年的数字相符',
  basis: '年度报告应当数据准确（国办公开办函〔2021〕30号）；增减由本年和上年的数字算得',
  run: (subject) =>
    readReport(subject).flatMap((reading) =>
      reading.sentences.flatMap((sentence) =>
        sentence.numbers.length === 0
          ? []
          : changesIn(sentence, subject.report.year).flatMap((change) => judge(subject, reading, change)),
      ),
    ),
})

/** This year's figure and last year's, as far as they are known. */
interface Pair {
  readonly now: number
  readonly then: number
}

function judge(subject: Subject, reading: FieldReading, change: Change): Observation[] {
  const pairs = pairsOf(subject, reading, change)
  if (pairs.length === 0 || pairs.some((pair) => holds(change, pair))) return []
  const { by, direction } = change
  const { now, then } = pairs.at(-1)!
  const difference = Math.abs(now - then)
  const word = now === then ? '持平' : now > then ? '增加' : '减少'
  const percent =
    then === 0
      ? ''
      : `，${word === '持平' ? '' : now > then ? '增长' : '下降'}${((difference / then) * 100).toFixed(Math.max(by.decimals, 1))}%`
  const words = `${direction === 'up' ? '增加' : '减少'} ${by.value}${by.unit}`
  return [
    {
      place: placeOfField(reading.field),
      field: reading.field,
      quote: change.segment.text.trim(),
      message: `文中${quote(change.segment.text, 60)}；本年 ${now}，上年 ${then}，${word === '持平' ? '两年持平' : `应为${word} ${difference}${percent}`}。`,
      advice: '请核对本年、上年的数字和增减幅度，改正有误的一处。',
      left: { text: '文中', value: words },
      right: { text: `本年 ${now}、上年 ${then}`, value: now - then },
    },
  ]
}

function pairsOf(subject: Subject, reading: FieldReading, { by, direction, current, before, beside }: Change): Pair[] {
  if (before.length > 0)
    return current.flatMap((now) =>
      before.filter(({ unit }) => unit === now.unit).map((then) => ({ now: now.value, then: then.value })),
    )
  const last = lastYearOf(subject)
  const now = current.at(-1)
  if (!now) return []
  // The count beside a percentage says what last year was.
  if (by.unit === '%' && beside && beside.unit !== '%') {
    const inside = current.map(({ value }) => ({
      now: value,
      then: direction === 'up' ? value - beside.value : value + beside.value,
    }))
    if (inside.every(({ then }) => then <= 0)) return []
    return inside.filter(({ then }) => then > 0)
  }
  const claim = applicationsIn(reading.claims).get(now)
  if (!last || !claim || current.length > 1) return []
  return beforeOf(last, claim).map((then) => ({ now: now.value, then }))
}

/** Counts of applications by the number they stand in. */
const applicationsIn = remember(
  (claims: readonly Claim[]) =>
    new Map(
      claims.filter(({ kind }) => kind === 'received' || kind === 'handled').map((claim) => [claim.number, claim]),
    ),
)

/** What last year's report has for the same count, in every reading. None when a cell is open there. */
function beforeOf(last: Subject, { readings }: Claim): number[] {
  const values = readings.map((reading) => valueOf(last, reading))
  return values.includes(null) ? [] : [...new Set(values as number[])]
}

function holds({ by, direction }: Change, { now, then }: Pair): boolean {
  const change = direction === 'up' ? now - then : then - now
  if (by.unit !== '%') return change === by.value
  return then > 0 && change >= 0 && equalWhenRounded(by, (change / then) * 100)
}
