import { expect, it } from 'vitest'
import { format2021 } from '@/lib/formats/2021'
import { labelsOf } from './labels-of'
import { officialLabels } from './official-labels'

it('has exactly the official labels, in the official order', () => {
  expect(labelsOf(format2021)).toEqual(officialLabels('2021'))
})

it('asks for the three fee figures', () => {
  expect(format2021.feeFigures.map(({ id, kind }) => [id, kind])).toEqual([
    ['otherMatters.processingFee.notices', 'count'],
    ['otherMatters.processingFee.charged', 'yuan'],
    ['otherMatters.processingFee.collected', 'yuan'],
  ])
})
