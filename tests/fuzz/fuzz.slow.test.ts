import { expect, test } from 'vitest'
import { expectNoFault } from './expect-no-fault'
import { seedFiles } from './seeds'

const count = 240

test('mutated files of every kind are read or refused, none crashes or hangs (npm run fuzz tries ten thousand)', async () => {
  const all = await expectNoFault(await seedFiles(), 2025, count)
  expect(all.filter(({ outcome }) => outcome === 'accepted').length).toBeGreaterThan(count / 10)
  expect(new Set(all.map(({ outcome }) => outcome)).size).toBeGreaterThan(5)
})
