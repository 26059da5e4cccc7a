import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '@/lib/import/recognise/number'

describe('counts', () => {
  test.each([
    ['9', 9],
    ['\u00a0\u3000 0\u00a0', 0],
    ['１２', 12],
    ['1,234', 1234],
    ['1 234', 1234],
    ['14批', 14],
    ['3件', 3],
    ['+5', 5],
    ['', null],
    ['\u3000', null],
    ['007', 7],
  ])('%j is %j', (text, value) => {
    expect(readNumber('count', text)).toEqual({ ok: true, value })
  })

  test('a remark in brackets is told apart', () => {
    expect(readNumber('count', '45（其中修改7件）')).toEqual({ ok: true, value: 45, remark: '其中修改7件' })
  })

  test.each([
    '/',
    '-',
    '无',
    '约20',
    '20余',
    '3.5',
    '-4',
    '12345678901234567890',
    '1,23',
    '12\n34',
    '2 0',
    '1/2',
    '〇',
    '２万件',
    '1'.repeat(500),
  ])('%j is no count', (text) => {
    expect(readNumber('count', text)).toEqual({ ok: false })
  })
})

describe('changes', () => {
  test.each([
    ['-4', -4],
    ['＋19', 19],
    ['+387', 387],
    ['－155', -155],
    ['−29', -29],
    ['0', 0],
    ['-13项', -13],
  ])('%j is %j', (text, value) => {
    expect(readNumber('change', text)).toEqual({ ok: true, value })
  })
})

describe('money in 万元', () => {
  test.each([
    ['5.4195', '5.4195'],
    ['565.29万元', '565.29'],
    ['2379600元', '237.96'],
    ['329.1877(万元）', '329.1877'],
    ['1,007.25万元', '1007.25'],
    ['0', '0'],
    ['251000元', '25.1'],
    ['0.01元', '0.000001'],
    ['12万', '12'],
    ['', null],
  ])('%j is %j', (text, value) => {
    expect(readNumber('wan', text)).toMatchObject({ ok: true, value })
  })

  test('the column may be in 元', () => {
    expect(readNumber('wan', '54195', '元')).toEqual({ ok: true, value: '5.4195', converted: true })
    expect(readNumber('wan', '5.4195万元', '元')).toEqual({ ok: true, value: '5.4195' })
  })

  test.each(['约5万元', '-3', '1亿元', '1234567890123456', '1.2345678', '5.4.1', '五万元', '/'])(
    '%j is no amount',
    (text) => {
      expect(readNumber('wan', text)).toEqual({ ok: false })
    },
  )
})

test('an amount that was converted from 元 says so, with its remark', () => {
  expect(readNumber('wan', '2379600元')).toEqual({ ok: true, value: '237.96', converted: true })
  expect(readNumber('wan', '2379600元（含追加）')).toEqual({
    ok: true,
    value: '237.96',
    converted: true,
    remark: '含追加',
  })
  expect(readNumber('wan', '565.29万元')).toEqual({ ok: true, value: '565.29' })
  expect(readNumber('wan', '0元')).toEqual({ ok: true, value: '0' })
})

test('a whole number is read back however it is padded', () => {
  const padding = fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u3000'), maxLength: 5 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      padding,
      padding,
      fc.boolean(),
      (value, left, right, wide) => {
        const digits = wide
          ? String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : String(value)
        expect(readNumber('count', `${left}${digits}${right}`)).toEqual({ ok: true, value })
      },
    ),
  )
})
