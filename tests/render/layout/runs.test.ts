import { expect, it } from 'vitest'
import type { PlacedText } from '@/lib/render/layout/placed'
import { runsOf } from '@/lib/render/layout/runs'
import type { Face } from '@/lib/render/page-style'
import { plainMeasure } from './plain-measure'

const rare = new Set([...'旻𬉼'])
const faceFor = (face: Face, character: string): Face => (rare.has(character) ? 'song' : face)
const runs = (text: string, more: Partial<PlacedText> = {}) =>
  runsOf({ text, x: 100, baseline: 0, size: 10, face: 'fang', spacing: 1, ...more }, faceFor, plainMeasure)

it('a text of one font is one run', () => {
  expect(runs('公开a')).toEqual([{ text: '公开a', face: 'fang', x: 100 }])
})

it('is cut where another font stands in, each run where the layout put it', () => {
  expect(runs('张旻𬉼12李')).toEqual([
    { text: '张', face: 'fang', x: 100 },
    { text: '旻𬉼', face: 'song', x: 111 },
    { text: '12李', face: 'fang', x: 133 },
  ])
})

it('nothing is no run', () => {
  expect(runs('')).toEqual([])
})
