import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedLines } from '@/lib/render/balance'
import { characters } from '@/lib/std/text'

describe('balanced lines', () => {
  it('a name that fits stays whole', () => {
    expect(balancedLines('江南市青山区市场监督管理局', 20)).toEqual(['江南市青山区市场监督管理局'])
    expect(balancedLines('', 20)).toEqual([''])
  })

  it('a longer one is broken between words, into lines of about the same length', () => {
    const lines = balancedLines('江南市青山区人民政府办公室政务公开领导小组', 20)
    expect(lines).toHaveLength(2)
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThanOrEqual(4)
    expect(lines[0]).toMatch(/(政府|办公室|公开)$/)
  })

  it('keeps every character and the limit, whatever the name', () => {
    const name = fc.string({ unit: fc.constantFrom(...'江南市青山区人民政府办公室局旻𬉼（）a1 '), maxLength: 120 })
    fc.assert(
      fc.property(name, fc.integer({ min: 5, max: 30 }), (text, limit) => {
        const lines = balancedLines(text, limit)
        expect(lines.join('')).toBe(text)
        lines.forEach((line) => expect(characters(line).length).toBeLessThanOrEqual(limit))
      }),
    )
  })

  it('a word longer than a line is cut', () => {
    expect(balancedLines('a'.repeat(45), 20).map((line) => line.length)).toEqual([20, 20, 5])
  })
})
