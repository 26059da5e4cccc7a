import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, parseDecimal, percentOf, subtractDecimals, sumDecimals, yuanToWan } from '@/lib/std/decimal'

describe('parseDecimal', () => {
  it.each([
    ['0', '0'],
    ['5.4195', '5.4195'],
    ['007.50', '7.50'],
    ['0.000001', '0.000001'],
    ['999999999999.999999', '999999999999.999999'],
    ['00', '0'],
  ])('%s is %s', (text, value) => {
    expect(parseDecimal(text, 6)).toBe(value)
  })

  it.each(['', '.5', '5.', '-1', '+1', '1e3', '1,000', '５', '1.2.3', '0.0000001', '1234567890123', 'NaN', ' 1'])(
    '“%s” is refused',
    (text) => {
      expect(parseDecimal(text, 6)).toBeNull()
    },
  )

  it('accepts no more decimals than asked for', () => {
    expect(parseDecimal('1.25', 2)).toBe('1.25')
    expect(parseDecimal('1.255', 2)).toBeNull()
    expect(parseDecimal('1', 0)).toBe('1')
  })
})

describe('yuanToWan', () => {
  it.each([
    ['54195', '5.4195'],
    ['2379600', '237.96'],
    ['0.01', '0.000001'],
    ['0', '0'],
    ['999999999999.99', '99999999.999999'],
  ])('%s yuan are %s wan', (yuan, wan) => {
    expect(yuanToWan(yuan)).toBe(wan)
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (fen) => {
        const yuan = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
        const [whole, rest = ''] = yuanToWan(yuan).split('.')
        return BigInt(whole!) * 1_000_000n + BigInt(rest.padEnd(6, '0')) === fen
      }),
    )
  })
})

it('compares by value, not by text', () => {
  expect(compareDecimals('10', '9.5')).toBe(1)
  expect(compareDecimals('1.50', '1.5')).toBe(0)
  expect(compareDecimals('0.000001', '0.000002')).toBe(-1)
})

it('adds money exactly', () => {
  expect(sumDecimals(['0.1', '0.2', '565.29'])).toBe('565.59')
  expect(sumDecimals([])).toBe('0')
})

it('takes away exactly, and says what share that is', () => {
  expect(subtractDecimals('565.59', '0.2')).toBe('565.39')
  expect(subtractDecimals('1', '1.5')).toBe('-0.5')
  expect([percentOf('6', '45'), percentOf('-5', '-2'), percentOf('3', '0')]).toEqual(['13.3', '-250.0', null])
})
