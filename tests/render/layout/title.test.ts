import { expect, it } from 'vitest'
import { frame, snap } from '@/lib/render/layout/frame'
import { titleChunk } from '@/lib/render/layout/title'
import { grid } from '@/lib/render/page-style'
import { plainMeasure } from './plain-measure'

const title = (...lines: string[]) => titleChunk({ type: 'title', lines }, plainMeasure)
const texts = (...lines: string[]) => title(...lines).pieces.flatMap((piece) => piece.draw(0).texts!)

it('is centred, 22 pt 小标宋', () => {
  for (const { x, text, face, size } of texts('某市某局', '政府信息公开工作年度报告')) {
    expect([face, size]).toEqual(['title', 22])
    expect(x + (text.length * 22) / 2).toBeCloseTo(frame.left + frame.width / 2)
  }
})

it.each([1, 2, 3])('of %i lines is followed by one empty line and text on the grid', (count) => {
  const [piece] = title(...new Array<string>(count).fill('某局')).pieces
  expect(piece!.height).toBeCloseTo(snap(piece!.height))
  const last = piece!.draw(0).texts!.at(-1)!
  // Half the lead of the title's own line stands under its ink, too.
  expect(frame.top + piece!.height - (last.baseline + 0.12 * 22)).toBeCloseTo(grid.linePitch + (35 - 22) / 2)
})

it('a long name is broken by words into lines that fit', () => {
  const lines = texts('江南市青山区人民政府办公室政务公开和政府信息依申请公开工作领导小组').map(({ text }) => text)
  expect(lines.join('')).toBe('江南市青山区人民政府办公室政务公开和政府信息依申请公开工作领导小组')
  expect(lines).toHaveLength(2)
  expect(lines.every((line) => line.length <= 20)).toBe(true)
})

it('without text takes no room', () => {
  expect(title('', ' ').pieces).toEqual([])
  expect(title().pieces).toEqual([])
})
