import { describe, expect, it } from 'vitest'
import type { DocCell } from '@/lib/document/model'
import { place } from '@/lib/document/place'

const cell = (text: string, colSpan = 1, rowSpan = 1): DocCell => ({ text, colSpan, rowSpan })

describe('place', () => {
  it('lets the cells of a row take the first free slots from the left', () => {
    const placed = place({
      columns: 3,
      rows: [
        [cell('a', 1, 2), cell('b', 2)],
        [cell('c'), cell('d')],
      ],
    })
    expect(placed.map(({ cell: { text }, row, column }) => [text, row, column])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 1],
      ['d', 1, 2],
    ])
  })

  it('takes one slot for a cell that states no span', () => {
    expect(place({ columns: 1, rows: [[{ text: 'a' }]] })[0]).toMatchObject({ rowSpan: 1, colSpan: 1 })
  })

  it.each<[string, number, DocCell[][]]>([
    ['a cell beyond the right edge', 2, [[cell('a'), cell('b', 2)]]],
    ['a cell beyond the last row', 1, [[cell('a', 1, 2)]]],
    ['a row with too many cells', 1, [[cell('a'), cell('b')]]],
    ['a slot covered twice', 2, [[cell('a'), cell('b', 1, 2)], [cell('c', 2)]]],
    ['an empty slot', 2, [[cell('a')]]],
  ])('refuses %s', (_name, columns, rows) => {
    expect(() => place({ columns, rows })).toThrow(RangeError)
  })
})
