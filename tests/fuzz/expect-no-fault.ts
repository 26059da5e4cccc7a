import { expect } from 'vitest'
import { fuzz, type Tried } from './fuzz'
import type { Seeds } from './seeds'

/** Tries so many mutated files; none may crash, hang or lose its thread. Says what came of each. */
export async function expectNoFault(seeds: Seeds, seed: number, count: number): Promise<Tried[]> {
  const all: Tried[] = []
  await fuzz(
    seeds,
    seed,
    Array.from({ length: count }, (_, index) => index),
    (tried) => all.push(tried),
  )
  expect(
    all
      .filter(({ outcome }) => outcome.startsWith('intake.'))
      .map(({ index, outcome, cause }) => `--seed ${seed} --only ${index}: ${outcome} ${cause.slice(0, 300)}`),
  ).toEqual([])
  expect(all).toHaveLength(count)
  return all
}
