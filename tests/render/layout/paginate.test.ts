import { describe, expect, it } from 'vitest'
import type { Chunk, Piece } from '@/lib/render/layout/chunk'
import { frame } from '@/lib/render/layout/frame'
import { paginate } from '@/lib/render/layout/paginate'
import { grid } from '@/lib/render/page-style'

const piece = (text: string, height: number, more: Partial<Piece> = {}): Piece => ({
  height,
  draw: (top) => ({ texts: [{ text, x: 0, baseline: top, size: 10, face: 'fang', spacing: 0 }] }),
  ...more,
})
const chunk = (text: string, height: number, more: Partial<Chunk> = {}): Chunk => ({
  pieces: [piece(text, height)],
  ...more,
})
const shown = (chunks: Chunk[]) => paginate(chunks).map((page) => page.texts.map(({ text }) => text).join(' '))
const most = frame.height

describe('pages', () => {
  it('are numbered from 1, and nothing is one empty page', () => {
    expect(paginate([])).toEqual([{ number: 1, texts: [], rules: [], headings: [] }])
    expect(paginate([chunk('a', most), chunk('b', most)]).map(({ number }) => number)).toEqual([1, 2])
  })

  it('hold 22 lines exactly', () => {
    const lines = Array.from({ length: 23 }, (_, index) => chunk(String(index), grid.linePitch))
    expect(shown(lines).map((page) => page.split(' ').length)).toEqual([22, 1])
  })

  it('begin where one is asked for, but never with an empty one before', () => {
    expect(shown([chunk('a', 10, { breakBefore: true }), chunk('b', 10, { breakBefore: true })])).toEqual(['a', 'b'])
  })
})

describe('what hangs together', () => {
  it('moves together', () => {
    expect(shown([chunk('a', most - 50), chunk('h', 30, { keepWithNext: true }), chunk('b', 30)])).toEqual(['a', 'h b'])
    expect(
      shown([
        chunk('a', most - 50),
        chunk('h', 20, { keepWithNext: true }),
        chunk('i', 20, { keepWithNext: true }),
        chunk('b', 20),
      ]),
    ).toEqual(['a', 'h i b'])
  })

  it('flows where no page can hold it', () => {
    expect(shown([chunk('a', 0.6 * most, { keepWithNext: true }), chunk('b', 0.6 * most)])).toEqual(['a', 'b'])
  })

  it('is set at the end too, though nothing follows', () => {
    expect(shown([chunk('a', 10), chunk('h', 10, { keepWithNext: true })])).toEqual(['a h'])
  })
})

it('after a table text stands on the grid, with air between', () => {
  const [page] = paginate([{ pieces: [piece('t', grid.linePitch - 5, { airAfter: 8 })] }, chunk('b', 10)])
  expect(page!.texts.map(({ baseline }) => baseline)).toEqual([0, 2 * grid.linePitch])
})

it('a piece that nothing can split is set all the same, on a page of its own', () => {
  expect(shown([chunk('a', 10), chunk('b', most + 100), chunk('c', 10)])).toEqual(['a', 'b', 'c'])
})

it('a split that gives nothing for a whole page is a fault, not an endless loop', () => {
  expect(() => paginate([{ pieces: [piece('t', most + 1, { split: () => null })] }])).toThrow(RangeError)
})
