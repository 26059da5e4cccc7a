import { expect, it } from 'vitest'
import { officialFormats } from '@/lib/formats/official-formats'
import { labelsOf } from './labels-of'
import { officialLabels } from './official-labels'

it('follow one another without a gap', () => {
  const before = officialFormats.slice(0, -1).map(({ years }) => years.to)
  expect(before).toEqual(officialFormats.slice(1).map(({ years }) => years.from - 1))
  expect(officialFormats.at(-1)?.years.to).toBeNull()
})

it.each(officialFormats.map((format) => ({ id: format.id, format })))(
  '$id has exactly the labels of its notice, in their order',
  ({ id, format }) => {
    expect(labelsOf(format)).toEqual(officialLabels(id))
  },
)
