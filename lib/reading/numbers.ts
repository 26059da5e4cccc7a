import { amounts, hanValue, multipliers } from '@/lib/std/chinese/numerals'
import { plainCharacters } from '@/lib/std/chinese/width'
import { countsOnly } from './counts-only'

/** A number in running text that counts, measures or compares something. */
export interface ProseNumber {
  /**
   * First and last character (exclusive) of the number in its text, with multipliers (万) and marks of approximation,
   * without the unit.
   */
  readonly start: number
  readonly end: number
  readonly value: number
  /** 余, 多, 近, 约, 左右 …: a number that is not meant exactly. */
  readonly approximate: boolean
  /** Digits after the decimal point as written, for percentages that are rounded to them. */
  readonly decimals: number
  /** The unit word (量词) behind the number: 件, 条, 次 …, % for a percentage, 元 for money, '' when none is known. */
  readonly unit: string
  /** Last character (exclusive) of number and unit. */
  readonly unitEnd: number
  /** Chinese numerals (三件) are weaker: they also stand in idioms. */
  readonly chinese: boolean
}

const units =
  '人次|件次|条次|批次|场次|户次|家次|个百分点|百分点|万元|亿元|元|件|条|次|篇|个|项|宗|份|期|起|场|则|例|部|批|户|家|人|名|幅|张|页|款|处|类|种|册|本|套|笔|台|辆|所|倍|天|小时|分钟|%'

const about = String.raw`约|大约|(?<![最附邻临靠])近|将近|接近|超过|超|逾|不少于|至少|突破|达到近`
const arabic = new RegExp(
  String.raw`((?:${about})\s*)?(?<![\d.,/-])(\d{1,3}(?:,\d{3})+(?![\d])|\d+)(\.\d+)?\s*([十百千万亿]{0,2})(余|多|几|来)?\s*(${units})?(左右|上下|以上|以内|余|多(?![月年天周小星]))?`,
  'g',
)
/** Units behind which Chinese numerals count; 个, 项, 次 stand in too many slogans (两个维护, 一次办). */
const han = new RegExp(
  String.raw`(?<![第每统唯某任哪之单同${amounts}])([${amounts}]+)(余|多)?(件|条|篇|份|宗|起|例|则|期|场)(?!事|龙|线|心)`,
  'g',
)
const hanAbout = new RegExp(String.raw`(?<![第每${amounts}])([${amounts}]+)(余|多)(次|个|项|家|人次|人|场次)`, 'g')

/** All numbers of a text, in its order. Dates, addresses, document numbers, telephone numbers and ordinals are none. */
export function numbersIn(text: string): ProseNumber[] {
  const counted = countsOnly(plainCharacters(text))
  const found: ProseNumber[] = []
  for (const match of counted.matchAll(arabic)) {
    const [whole, before = '', digits, fraction = '', factor = '', more = '', unit = '', after = ''] = match
    const value = [...factor].reduce(
      (product, ch) => product * multipliers[ch]!,
      Number(`${digits!.replaceAll(',', '')}${fraction}`),
    )
    const start = match.index + before.length
    const unitEnd = match.index + whole.length - after.length
    found.push({
      start,
      end:
        start +
        `${digits}${fraction}`.length +
        (factor === '' && more === ''
          ? 0
          : counted.slice(start + `${digits}${fraction}`.length, unitEnd).indexOf(`${factor}${more}`) +
            factor.length +
            more.length),
      value: Math.round(value * 1e6) / 1e6,
      approximate: before !== '' || more !== '' || after !== '',
      decimals: fraction === '' ? 0 : fraction.length - 1,
      unit,
      unitEnd,
      chinese: false,
    })
  }
  const taken = new Uint8Array(counted.length)
  for (const { start, unitEnd } of found) taken.fill(1, start, unitEnd)
  for (const pattern of [han, hanAbout]) {
    for (const match of counted.matchAll(pattern)) {
      const value = hanValue(match[1]!)
      const unitEnd = match.index + match[0].length
      if (value === null || taken.subarray(match.index, unitEnd).includes(1)) continue
      taken.fill(1, match.index, unitEnd)
      const end = match.index + match[1]!.length + (match[2]?.length ?? 0)
      const approximate = match[2] !== undefined || /[约近逾超]/.test(counted.charAt(match.index - 1))
      found.push({ start: match.index, end, value, approximate, decimals: 0, unit: match[3]!, unitEnd, chinese: true })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
