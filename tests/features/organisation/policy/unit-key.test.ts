import { expect, test } from 'vitest'
import { unitKey } from '@/lib/features/organisation/policy/unit-key'

test('space and the width of brackets make no difference, characters do', () => {
  expect(unitKey('云溪区　税务局 （第一分局）')).toBe(unitKey('云溪区税务局(第一分局)'))
  expect(unitKey('𠮷镇')).not.toBe(unitKey('吉镇'))
  expect(unitKey('〇村')).not.toBe(unitKey('○村'))
})
