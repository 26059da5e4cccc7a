import { expect, it } from 'vitest'
import { without, withoutColumn } from '@/lib/checks/except'
import { formatById } from '@/lib/formats/registry'
import type { FormatDefinition } from '@/lib/formats/types'

const two = [formatById('2019'), formatById('2021')]
const which = (except: (format: FormatDefinition) => boolean) => two.filter(except).map(({ id }) => id)

it('excepts the formats that lack a cell, or one of several', () => {
  expect(which(without('requests.received.total'))).toEqual([])
  expect(which(without('proactive.charges.collected'))).toEqual(['2019'])
  expect(which(without('proactive.charges.collected', 'proactive.charges.itemsLastYear'))).toEqual(['2019', '2021'])
})

it('excepts the formats that have no row with a column', () => {
  expect(which(withoutColumn('decisions'))).toEqual([])
  expect(which(withoutColumn('itemsLastYear'))).toEqual(['2021'])
})
