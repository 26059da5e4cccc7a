import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { byteOrderMark, printCsv } from '@/lib/std/csv'

describe('separated values', () => {
  test('are read back as they were, whatever a cell holds', () => {
    const rows = [
      ['单位', '说明'],
      ['甲局', '第一行\n第二行，"引号"'],
      ['乙局', '𠮷 a,b'],
      ['', '0'],
    ]
    expect(Papa.parse(printCsv(rows), { skipEmptyLines: true }).data).toEqual(rows)
  })

  test('end every row with CR LF, and no row is no text', () => {
    expect(
      printCsv([
        ['甲', 1],
        ['乙', 2],
      ]),
    ).toBe('甲,1\r\n乙,2\r\n')
    expect(printCsv([])).toBe('')
  })

  test('begin with a mark that is one character', () => {
    expect([...byteOrderMark].map((sign) => sign.codePointAt(0))).toEqual([0xfeff])
  })

  test.each([
    '=1+1',
    '=HYPERLINK("http://a.invalid")',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=',
    '-',
    '+1 234',
    '-1,5',
  ])('%j is kept from running as a formula', (text) => {
    const [[cell]] = Papa.parse<string[]>(printCsv([[text]])).data as [[string]]
    expect(cell).toBe(`'${text}`)
  })

  test.each([
    ['-5', '-5'],
    ['+3.5', '+3.5'],
    [-5, '-5'],
    ['0', '0'],
    ['说明：=1', '说明：=1'],
    ['—', '—'],
  ])('%j stays as it is', (given, printed) => {
    expect(Papa.parse<string[]>(printCsv([[given]])).data[0]).toEqual([printed])
  })
})
