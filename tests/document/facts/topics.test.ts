import { expect, it } from 'vitest'
import { facts } from '@/lib/document/facts/facts'
import { factTopics, hasFact } from '@/lib/document/facts/topics'
import { narrativeIds } from '@/lib/formats/narrative'

it('names the texts for which there is a sentence, and no other', () => {
  expect(narrativeIds.filter(hasFact).sort()).toEqual(Object.keys(facts).sort())
  expect(Object.values(factTopics)).not.toContain('信息处理费')
  expect(hasFact('otherMatters.text')).toBe(false)
})
