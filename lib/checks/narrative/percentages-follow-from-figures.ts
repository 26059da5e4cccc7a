import type { ProseNumber } from '@/lib/reading/numbers'
import { type FieldReading, readReport } from '@/lib/reading/read-report'
import { equalWhenRounded } from '@/lib/reading/rounded'
import type { Sentence } from '@/lib/reading/sentences'
import { ordinals } from '@/lib/std/chinese/numerals'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck, type Observation } from '../define-check'
import { quote } from '../wording'

/** Words by which a percentage speaks of several things at once. */
const severalKinds = new RegExp(`[${ordinals}]+类|分别|均`)

/**
 * A share (占比) that a sentence gives beside a whole and its part is what the two come to, rounded to the digits
 * written.
 */
export const percentagesFollowFromFigures = defineCheck({
  code: 'N7a',
  slug: 'percentages-follow-from-figures',
  severity: 'confirm',
  needs: [],
  title: '文中的占比与同一句中的数字相符',
  basis: '年度报告应当数据准确（国办公开办函〔2021〕30号）；占比由同一句中的总数和分项算得',
  run: (subject) =>
    readReport(subject).flatMap((reading) =>
      reading.sentences.flatMap((sentence) =>
        sentence.numbers.some(({ unit }) => unit === '%') ? shares(reading, sentence) : [],
      ),
    ),
})

const counted = ({ unit, chinese }: ProseNumber) => unit !== '' && unit !== '%' && !unit.includes('百分点') && !chinese

/** Numbers of a text that are looked at for a whole; more than that no sentence refers to. */
const mostNumbers = 60

function shares(reading: FieldReading, sentence: Sentence): Observation[] {
  const percentages = sentence.segments.filter(
    ({ before, number }) =>
      number?.unit === '%' && /占(?:比|总|全|申请|公开|办件|办结|[^，]{0,12}的)|占$|占比/.test(before.slice(-20)),
  )
  if (percentages.length === 0) return []
  const own = sentence.numbers.filter(counted)
  return percentages.flatMap(({ number, before }): Observation[] => {
    if (!number) return []
    const [part] = own.filter(({ unitEnd }) => unitEnd <= number.start).slice(-1)
    // A whole and a part in this sentence, of the same unit and exact: with less than that nothing can be reckoned.
    const wholes = own.filter(
      (whole) => part && whole.unit === part.unit && whole.value > part.value && whole.start < part.start,
    )
    if (!part || wholes.length === 0 || own.some(({ approximate }) => approximate) || severalKinds.test(before))
      return []
    // The whole may have been named anywhere in the text.
    const elsewhere = reading.sentences
      .flatMap(({ numbers }) => numbers.filter(counted))
      .slice(0, mostNumbers)
      .map(({ value }) => value)
    const shares = [
      ...allShares(own.map(({ value }) => value)),
      ...elsewhere.flatMap((one) => (one >= part.value ? [(part.value / one) * 100] : [])),
    ]
    if (shares.some((share) => equalWhenRounded(number, share))) return []
    const whole = wholes[0]!
    const share = (part.value / whole.value) * 100
    const text = reading.text.slice(whole.start, number.unitEnd)
    const exact = share.toFixed(Math.max(number.decimals, 1))
    return [
      {
        place: placeOfField(reading.field),
        field: reading.field,
        quote: text.slice(-120),
        message: `文中${quote(text, 60)}：写作 ${number.value}%；${part.value} ÷ ${whole.value} = ${exact}%。`,
        advice: '请核对占比和两个数字，改正有误的一处。',
        left: { text: '文中的占比', value: `${number.value}%` },
        right: { text: `${part.value} ÷ ${whole.value}`, value: `${exact}%` },
      },
    ]
  })
}

/** Every share that the figures give: of one in another, and of two neighbours together. */
function allShares(values: readonly number[]): number[] {
  const parts = [...values, ...values.slice(1).map((value, at) => value + values[at]!)]
  const wholes = [...parts, values.reduce((sum, value) => sum + value, 0)]
  return parts.flatMap((part) => wholes.flatMap((whole) => (whole > 0 && part <= whole ? [(part / whole) * 100] : [])))
}
