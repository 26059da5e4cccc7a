import { expect, test } from 'vitest'
import { kinds, levels, wordFor } from '@/lib/features/organisation/policy/organisation-words'
import { OrganisationKind, OrganisationLevel } from '@/lib/platform/database/generated/enums'

test('the words cover what the database knows, in its order', () => {
  expect(levels.map(({ value }) => value)).toEqual(Object.values(OrganisationLevel))
  expect(kinds.map(({ value }) => value)).toEqual(Object.values(OrganisationKind))
})

test('an id has its word; what has none stays as it is', () => {
  expect(wordFor(levels, 'township')).toBe('乡级')
  expect(wordFor(kinds, 'authorisedBody')).toBe('法律、法规授权的组织')
  expect(wordFor(kinds, 'guild')).toBe('guild')
})
