import { expect, it } from 'vitest'
import { remember } from '@/lib/std/remember'

it('makes a value once for each object, also when it is undefined', () => {
  let made = 0
  const read = remember((_: object) => {
    made += 1
    return undefined
  })
  const [one, two] = [{}, {}]
  read(one)
  read(one)
  read(two)
  expect(made).toBe(2)
})
