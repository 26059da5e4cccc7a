import { expect, test } from 'vitest'
import { readStoredChange, storedPlaceSchema } from '@/lib/features/organisation/policy/stored-change'
import { tagged } from '@/lib/std/stored-json'
import rows from '../../../fixtures/stored/organisation-changes.json'

test.each(rows.map((row, index) => ({ index, ...row })))(
  'row $index ($verb) of November 2026 is read, with a tag and without',
  ({ verb, before, after }) => {
    for (const side of [before, after]) {
      expect(readStoredChange(side)).toEqual(side)
      expect(readStoredChange(tagged(side))).toEqual(side)
      expect(storedPlaceSchema.safeParse(side).success).toBe(verb === 'move' || 'path' in side)
    }
  },
)

test('what was not stored so is not read', () => {
  for (const json of [null, 'name', { name: 3 }, { level: 'galactic' }, { form: 2, name: '教育局' }])
    expect(readStoredChange(json)).toBeNull()
})
