import type { ProseNumber } from './numbers'

/** Equal when rounded or cut to the digits written; 约 and 近 give a whole unit of them more. */
export function equalWhenRounded({ value, decimals, approximate }: ProseNumber, exact: number): boolean {
  const unit = 10 ** -decimals
  return Math.abs(value - exact) <= (approximate ? 1.5 : 1) * unit + 1e-9
}
