import { expect, it } from 'vitest'
import { placeOfField } from '@/lib/checks/claims/place-of-field'

it('names the section of a text', () => {
  expect(
    (['lead', 'overview.summary', 'problems.improvements', 'otherMatters.text'] as const).map(placeOfField),
  ).toEqual(['lead', 'overview', 'problems', 'otherMatters'])
})
