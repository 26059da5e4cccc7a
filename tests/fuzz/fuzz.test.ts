import { expect, test } from 'vitest'
import { expectNoFault } from './expect-no-fault'
import { fileAt } from './fuzz'
import { seedFiles } from './seeds'

const seeds = await seedFiles()

test('there is a file of every kind to begin with', () => {
  expect([...seeds.keys()]).toEqual(expect.arrayContaining(['docx', 'html', 'pdf', 'report', 'text', 'xlsx']))
})

test('a few mutated files are read or refused (npm run test:slow tries hundreds)', async () => {
  await expectNoFault(seeds, 2026, 2 * seeds.size)
})

test('a mutated file is the same every time', () => {
  for (const index of [0, 1, 2, 3, 4, 5, 6]) expect(fileAt(seeds, 3, index)).toEqual(fileAt(seeds, 3, index))
  expect(fileAt(seeds, 3, 0).file.bytes).not.toEqual(fileAt(seeds, 4, 0).file.bytes)
})
