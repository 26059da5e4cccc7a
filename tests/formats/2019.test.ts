import { expect, it } from 'vitest'
import { format2019 } from '@/lib/formats/2019'
import { labelsOf } from './labels-of'
import { officialLabels } from './official-labels'

it('has exactly the official labels, in the official order', () => {
  expect(labelsOf(format2019)).toEqual(officialLabels('2019'))
})

it('knows no fee figures: the rule came into force on 1 January 2021', () => {
  expect(format2019.feeFigures).toEqual([])
})
