import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellKind } from '@/lib/formats/types'
import { type CellValue, parseCell, printCell } from '@/lib/report/cell-value'
import { accept } from '@/lib/std/result'

const kinds: readonly CellKind[] = ['count', 'change', 'wan', 'yuan']

function refusal(kind: CellKind, typed: string) {
  const parsed = parseCell(kind, typed)
  if (parsed.ok) throw new Error(`“${typed}” was read as ${parsed.value}`)
  return parsed
}

describe('zero, blank and "/" are three things', () => {
  it.each(kinds)('%s', (kind) => {
    expect(parseCell(kind, '0')).toEqual(accept(kind === 'wan' || kind === 'yuan' ? '0' : 0))
    for (const blank of ['', ' ', '\u00a0', '　\u3000', '\u200b', '\t\n'])
      expect(parseCell(kind, blank)).toEqual(accept(null))
    for (const nothing of ['/', '／', '-', '－', '—', '——', '无', ' 空 ', 'N/A', 'n/a', '没有'])
      expect(refusal(kind, nothing).code, nothing).toBe('cell.nothing')
  })

  it('offers 0 in words', () => {
    expect(refusal('count', ' / ').message).toBe('“/”不是数字；没有发生的，请填 0')
  })
})

describe('counts', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['１２', 12],
    ['\u00a012\u3000', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['１２３，４５６', 123456],
    ['007', 7],
    ['+5', 5],
    ['＋5', 5],
    ['-0', 0],
    ['999999999999', 999_999_999_999],
    ['1\u200b2', 12],
  ])('“%s” is %i', (typed, value) => expect(parseCell('count', typed)).toEqual(accept(value)))

  it.each([
    ['-1', 'cell.negative'],
    ['－3', 'cell.negative'],
    ['1.5', 'cell.fraction'],
    ['.5', 'cell.fraction'],
    ['12345678901234567890', 'cell.tooLong'],
    ['1000000000000', 'cell.tooLong'],
    ['约20', 'cell.unreadable'],
    ['14批', 'cell.unreadable'],
    ['12,34', 'cell.unreadable'],
    [',123', 'cell.unreadable'],
    ['1234,567', 'cell.unreadable'],
    ['3 4', 'cell.unreadable'],
    ['12 3456', 'cell.unreadable'],
    ['1e5', 'cell.unreadable'],
    ['0x10', 'cell.unreadable'],
    ['十二', 'cell.unreadable'],
    ['1-2', 'cell.unreadable'],
    ['Infinity', 'cell.unreadable'],
  ])('“%s” is refused: %s', (typed, code) => expect(refusal('count', typed).code).toBe(code))
})

describe('changes', () => {
  it.each<[string, number]>([
    ['+19', 19],
    ['＋19', 19],
    ['-155', -155],
    ['－155', -155],
    ['−155', -155],
    ['387', 387],
    ['0', 0],
  ])('“%s” is %i', (typed, value) => {
    expect(parseCell('change', typed)).toEqual(accept(value))
  })

  it('print a plus sign for a rise', () => {
    expect([19, 0, -4].map((value) => printCell('change', value))).toEqual(['+19', '0', '-4'])
  })

  it.each(['+-5', '--', '±3', '-12345678901234567890'])('“%s” is refused', (typed) =>
    expect(parseCell('change', typed).ok).toBe(false),
  )
})

describe('money', () => {
  it.each<['wan' | 'yuan', string, string]>([
    ['wan', '5.4195', '5.4195'],
    ['wan', '５．４１９５', '5.4195'],
    ['wan', '.5', '0.5'],
    ['wan', '0.000001', '0.000001'],
    ['wan', '1,234.50', '1234.50'],
    ['wan', '+3', '3'],
    ['yuan', '100.05', '100.05'],
  ])('%s “%s” is %s', (kind, typed, value) => expect(parseCell(kind, typed)).toEqual(accept(value)))

  it.each<['wan' | 'yuan', string, string]>([
    ['wan', '565.29万元', 'cell.unit'],
    ['wan', '2379600元', 'cell.unit'],
    ['yuan', '1亿', 'cell.unit'],
    ['wan', '0.0000001', 'cell.scale'],
    ['yuan', '1.005', 'cell.scale'],
    ['wan', '12345678901234567890', 'cell.tooLong'],
    ['wan', '-1', 'cell.negative'],
    ['yuan', '5.', 'cell.unreadable'],
    ['yuan', '1.2.3', 'cell.unreadable'],
  ])('%s “%s” is refused: %s', (kind, typed, code) => expect(refusal(kind, typed).code).toBe(code))
})

describe('any text', () => {
  const values: Record<CellKind, fc.Arbitrary<CellValue>> = {
    count: fc.nat(999_999_999_999),
    change: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
    wan: money(6),
    yuan: money(2),
  }

  it.each(kinds)('%s: what is printed reads back as it was', (kind) => {
    fc.assert(
      fc.property(fc.oneof(values[kind], fc.constant(null)), (value) => {
        expect(parseCell(kind, printCell(kind, value))).toEqual(accept(value))
      }),
    )
  })

  it.each(kinds)('%s: padding and full-width digits change nothing', (kind) => {
    fc.assert(
      fc.property(values[kind], (value) => {
        const wide = printCell(kind, value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        expect(parseCell(kind, `\u00a0\u3000${wide} \u00a0`)).toEqual(accept(value))
      }),
    )
  })

  it.each(kinds)('%s: never throws; a refusal is a short Chinese sentence that can be stored', (kind) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,+-/ 　元万约件𬉼') }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseCell(kind, typed)
        if (parsed.ok) {
          expect(parseCell(kind, printCell(kind, parsed.value))).toEqual(parsed)
          return
        }
        expect(parsed.message).toMatch(/[\u4e00-\u9fff]/)
        expect([...parsed.message].length).toBeLessThan(60)
        expect(() => encodeURIComponent(parsed.message)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('is quoted only at its beginning', () => {
    expect(refusal('count', '𬉼'.repeat(40)).message).toBe(`“${'𬉼'.repeat(12)}…”不是数字，请只填数字`)
  })
})

function money(scale: number): fc.Arbitrary<string> {
  const decimals = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: scale })
  return fc.tuple(fc.nat(999_999_999_999), decimals).map(([whole, rest]) => (rest ? `${whole}.${rest}` : String(whole)))
}
