import Big from 'big.js'

/** A decimal number as text in plain digits, for example "5.4195". Money is never a binary float. */
export type Decimal = string

/**
 * Digits, at most `scale` of them after the point; leading zeros go, trailing zeros stay as they were written. Null
 * when it is no such number.
 */
export function parseDecimal(text: string, scale: number): Decimal | null {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(text)
  if (!match || (match[2]?.length ?? 0) > scale) return null
  return `${match[1]!.replace(/^0+(?=\d)/, '')}${match[2] ? `.${match[2]}` : ''}`
}

/** Yuan (元) to units of 10,000 yuan (万元), exactly. */
export const yuanToWan = (yuan: Decimal): Decimal => new Big(yuan).div(10_000).toFixed()

/** −1, 0 or 1. */
export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Big(a).cmp(b)

/** The exact sum. */
export const sumDecimals = (parts: readonly Decimal[]): Decimal =>
  parts.reduce((sum, part) => sum.plus(part), new Big(0)).toFixed()

/** The exact difference: what `after` is more than `before`. */
export const subtractDecimals = (after: Decimal, before: Decimal): Decimal => new Big(after).minus(before).toFixed()

/** What share of the absolute base a difference is, in percent with one decimal; null where the base is 0. */
export const percentOf = (difference: Decimal, base: Decimal): Decimal | null =>
  new Big(base).eq(0) ? null : new Big(difference).times(100).div(new Big(base).abs()).toFixed(1)
