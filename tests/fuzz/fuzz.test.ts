import { expect, test } from 'vitest'
import { fileAt, fuzz, type Tried } from './fuzz'
import { seedFiles } from './seeds'

const seeds = await seedFiles()
const count = 240

test('mutated files of every kind are read or refused, none crashes or hangs (npm run fuzz tries ten thousand)', async () => {
  expect([...seeds.keys()]).toEqual(expect.arrayContaining(['docx', 'html', 'pdf', 'report', 'text', 'xlsx']))
  const all: Tried[] = []
  await fuzz(
    seeds,
    2025,
    Array.from({ length: count }, (_, index) => index),
    (tried) => all.push(tried),
  )
  expect(
    all
      .filter(({ outcome }) => outcome.startsWith('intake.'))
      .map(({ index, outcome, cause }) => `--seed 2025 --only ${index}: ${outcome} ${cause.slice(0, 300)}`),
  ).toEqual([])
  expect(all).toHaveLength(count)
  expect(all.filter(({ outcome }) => outcome === 'accepted').length).toBeGreaterThan(count / 10)
  expect(new Set(all.map(({ outcome }) => outcome)).size).toBeGreaterThan(5)
}, 180_000)

test('a mutated file is the same every time', () => {
  for (const index of [0, 1, 2, 3, 4, 5, 6]) expect(fileAt(seeds, 3, index)).toEqual(fileAt(seeds, 3, index))
  expect(fileAt(seeds, 3, 0).file.bytes).not.toEqual(fileAt(seeds, 4, 0).file.bytes)
})
