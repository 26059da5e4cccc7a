import { describe, expect, it } from 'vitest'
import { frame } from '@/lib/render/layout/frame'
import { layout } from '@/lib/render/layout/layout'
import { grid, mm } from '@/lib/render/page-style'
import { documentOf, fullLines } from './documents'
import { plainMeasure } from './plain-measure'

const pages = layout(documentOf([fullLines(60)], { code: '校验码', draftMark: '草稿　有3处' }), plainMeasure)
const find = (number: number, text: string) => pages[number - 1]!.texts.find((candidate) => candidate.text === text)!

describe('page number (GB/T 9704-2012, 7.5)', () => {
  it('stands right on odd pages and left on even ones, one character in', () => {
    // Half-width digit and spaces, full-width 一字线: 3.5 em of 14 pt.
    expect(find(1, '— 1 —').x).toBeCloseTo(frame.right - grid.characterPitch - 3.5 * 14)
    expect(find(2, '— 2 —').x).toBeCloseTo(frame.left + grid.characterPitch)
    expect(find(3, '— 3 —').x).toBeCloseTo(find(1, '— 1 —').x)
  })

  it('is 14 pt 宋体, its line 7 mm under the type area', () => {
    const number = find(1, '— 1 —')
    expect(number).toMatchObject({ face: 'song', size: 14 })
    expect(number.baseline - 0.35 * 14).toBeCloseTo(frame.bottom + mm(7))
  })
})

describe('verification code', () => {
  it('stands on the other side', () => {
    expect(find(1, '校验码').x).toBe(frame.left)
    expect(find(2, '校验码').x).toBeCloseTo(frame.right - 3 * 8)
  })

  it('is left out where there is none', () => {
    const [page] = layout(documentOf([fullLines(1)]), plainMeasure)
    expect(page!.texts).toHaveLength(2)
    expect(page!.rules).toEqual([])
  })
})

describe('draft mark', () => {
  it('stands boxed on every page, right, above the type area', () => {
    for (const page of pages) {
      const mark = page.texts.find(({ text }) => text === '草稿　有3处')!
      expect(page.rules).toHaveLength(4)
      const xs = page.rules.flatMap(({ x1, x2 }) => [x1, x2])
      const ys = page.rules.flatMap(({ y1, y2 }) => [y1, y2])
      expect(Math.max(...xs)).toBeCloseTo(frame.right)
      expect(Math.max(...ys)).toBeLessThan(frame.top)
      expect(mark.x).toBeGreaterThan(Math.min(...xs))
      expect(mark.x + 5.5 * 12).toBeLessThan(Math.max(...xs))
      expect(mark.baseline).toBeGreaterThan(Math.min(...ys))
      expect(mark.baseline).toBeLessThan(Math.max(...ys))
    }
  })
})
