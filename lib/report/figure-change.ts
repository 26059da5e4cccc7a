import { parseDecimal, percentOf, subtractDecimals } from '@/lib/std/decimal'

/** How a figure changed: by how much, with its sign, and by what share of the older one; null where that was 0. */
export interface FigureChange {
  readonly difference: string
  readonly percent: string | null
}

/** The change between two printed figures; null when one of them is blank or no figure, or when they are equal. */
export function figureChange(before: string, after: string): FigureChange | null {
  const [from, to] = [figureOf(before), figureOf(after)]
  if (from === null || to === null) return null
  const difference = subtractDecimals(to, from)
  if (Number(difference) === 0) return null
  return { difference: signed(difference), percent: signedOrNull(percentOf(difference, from)) }
}

/** Eight decimals are more than any cell has. */
function figureOf(printed: string): string | null {
  const [, sign = '', digits = ''] = /^([+-]?)(.*)$/s.exec(printed)!
  const figure = parseDecimal(digits, 8)
  return figure === null ? null : sign === '-' ? `-${figure}` : figure
}

const signed = (number: string): string => (number.startsWith('-') ? number : `+${number}`)
const signedOrNull = (number: string | null): string | null => (number === null ? null : `${signed(number)}%`)
