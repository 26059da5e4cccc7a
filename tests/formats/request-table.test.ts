import { expect, it } from 'vitest'
import { formatById } from '@/lib/formats/registry'
import { outcomesOf, requestersOf } from '@/lib/formats/request-table'
import { leavesOf } from '@/lib/formats/tree'

it.each(['2019', '2021'] as const)('the outcomes of %s are six, without their total', (id) => {
  expect(outcomesOf(formatById(id)).map((node) => node.id)).toEqual([
    'disclosed',
    'partlyDisclosed',
    'withheld',
    'unavailable',
    'notProcessed',
    'other',
  ])
})

it('the requesters are natural persons, five kinds of bodies, and all of them', () => {
  expect(leavesOf(requestersOf(formatById('2021'))).map(({ leaf }) => leaf.id)).toEqual([
    'naturalPersons',
    'businesses',
    'researchBodies',
    'publicBenefitBodies',
    'legalServices',
    'otherBodies',
    'total',
  ])
})

it('a format without table 3 has none', () => {
  const bare = { ...formatById('2021'), sections: [] }
  expect([outcomesOf(bare), requestersOf(bare)]).toEqual([[], []])
})
