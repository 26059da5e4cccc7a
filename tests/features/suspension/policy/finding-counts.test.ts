import { expect, test } from 'vitest'
import { readFindingCounts } from '@/lib/features/suspension/policy/finding-counts'
import { tagged } from '@/lib/std/stored-json'
import rows from '../../../fixtures/stored/finding-counts.json'

test.each(rows.map((row, index) => ({ index, row })))(
  'row $index of a database of November 2026 is read, with a tag and without',
  ({ row }) => {
    expect(readFindingCounts(row)).toEqual(row)
    expect(readFindingCounts(tagged(row))).toEqual(row)
  },
)

test('what was not stored so is not read', () => {
  for (const json of [null, 3, [], { slug: 3 }, { slug: { all: 1 } }, { form: 2, slug: { all: 1, blocking: 0 } }])
    expect(readFindingCounts(json)).toBeNull()
})
