import { describe, expect, it } from 'vitest'
import { frame } from '@/lib/render/layout/frame'
import { textWidth } from '@/lib/render/layout/lines'
import type { PlacedText } from '@/lib/render/layout/placed'
import { signaturePiece } from '@/lib/render/layout/signature'
import { grid } from '@/lib/render/page-style'
import { plainMeasure } from './plain-measure'

const place = (organisation: string, date = '2025年1月20日') =>
  signaturePiece({ type: 'signature', organisation, date }, plainMeasure)
const right = (text: PlacedText) => text.x + textWidth(text.text, text, plainMeasure)
const centre = (text: PlacedText) => (text.x + right(text)) / 2

describe('place (GB/T 9704-2012, 7.3.5.1)', () => {
  it('after an empty line the organ, centred over the date, which ends four characters from the edge', () => {
    const piece = place('某市某局')
    const [name, date] = piece.draw(0).texts!
    expect(piece.height).toBeCloseTo(3 * grid.linePitch)
    expect(name!.baseline - frame.top).toBeGreaterThan(grid.linePitch)
    expect(date!.baseline - name!.baseline).toBeCloseTo(grid.linePitch)
    expect(right(date!)).toBeCloseTo(frame.right - 4 * grid.characterPitch)
    expect(centre(name!)).toBeCloseTo(centre(date!))
  })

  it('a name too long to stand centred ends at the edge', () => {
    const [name] = place('某'.repeat(24)).draw(0).texts!
    expect(right(name!)).toBeCloseTo(frame.right)
  })

  it('a name too long for a line is broken into lines centred over each other', () => {
    const texts = place('江南市青山区市场监督管理局'.repeat(5)).draw(0).texts!
    const names = texts.slice(0, -1)
    expect(names.map(({ text }) => text).join('')).toBe('江南市青山区市场监督管理局'.repeat(5))
    expect(names.length).toBe(3)
    names.forEach((name) => {
      expect(name.x).toBeGreaterThanOrEqual(frame.left - 0.01)
      expect(right(name)).toBeLessThanOrEqual(frame.right + 0.01)
      expect(centre(name)).toBeCloseTo(centre(names[0]!))
    })
  })

  it('leaves out what is not known; the organ stands where it will stand with a date', () => {
    expect(place('', '').draw(0).texts).toEqual([])
    const [name, ...none] = place('某市某局', '').draw(0).texts!
    expect(none).toEqual([])
    expect(right(name!)).toBeLessThan(frame.right)
    expect(
      place('', '2025年1月1日')
        .draw(0)
        .texts!.map(({ text }) => text),
    ).toEqual(['2025年1月1日'])
  })
})
