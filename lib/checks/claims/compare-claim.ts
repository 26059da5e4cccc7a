import type { Claim, Reading } from '@/lib/reading/claim'
import type { Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'
import { placeOfField } from './place-of-field'

/** What a reading comes to; null when a cell is not filled, and so nothing can be said. */
export function valueOf({ number }: Subject, { cells }: Reading): number | null {
  const values = cells.map(number)
  return values.includes(null) ? null : (values as number[]).reduce((sum, value) => sum + value, 0)
}

/** Does a count agree with the tables in any reading? Null when that cannot be said yet. */
export function agrees(subject: Subject, { number, readings, lessThan }: Claim): boolean | null {
  const values = readings.map((reading) => valueOf(subject, reading))
  const written = [
    number.value,
    ...lessThan.map((less) => number.value - less),
    ...(lessThan.length > 1 ? [number.value - lessThan.reduce((sum, less) => sum + less, 0)] : []),
  ]
  if (values.some((value) => value !== null && written.includes(value))) return true
  return values.includes(null) ? null : false
}

/** The finding on a count that agrees with no reading; none when one fits or a cell is still open. */
export function compareClaim(subject: Subject, claim: Claim): Observation[] {
  if (agrees(subject, claim) !== false) return []
  const [first, ...others] = claim.readings.filter(
    (reading, at, all) => all.findIndex((other) => valueOf(subject, other) === valueOf(subject, reading)) === at,
  )
  const value = valueOf(subject, first!)!
  const difference = Math.abs(claim.number.value - value)
  const alternatives =
    others.length > 0 ? `（${others.map((other) => `${other.name}为 ${valueOf(subject, other)}`).join('，')}）` : ''
  return [
    {
      place: placeOfField(claim.field),
      field: claim.field,
      cells: [...new Set(claim.readings.flatMap(({ cells }) => cells))],
      quote: claim.quote,
      message: `文中写${quote(claim.quote, 60)}，为 ${claim.number.value}；${first!.name}为 ${value}${alternatives}；相差 ${difference}。`,
      advice: `请对照台账核对：表格无误的，文中应写 ${value}；文字无误的，请改正${first!.name}。`,
      left: { text: '文中', value: claim.number.value },
      right: { text: first!.name, value },
      difference: String(difference),
    },
  ]
}
