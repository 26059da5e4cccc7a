import { expect, it } from 'vitest'
import { numbersIn } from '@/lib/reading/numbers'
import { equalWhenRounded } from '@/lib/reading/rounded'

it.each([
  ['66%', 65.79, true],
  ['65%', 65.79, true],
  ['65.8%', 65.79, true],
  ['65.79%', 65.789, true],
  ['约64%', 65.4, true],
  ['64%', 65.79, false],
  ['65.5%', 65.79, false],
])('%s for %s: %s', (text, exact, equal) => {
  expect(equalWhenRounded(numbersIn(text)[0]!, exact)).toBe(equal)
})
