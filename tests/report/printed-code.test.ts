import { describe, expect, test } from 'vitest'
import { verificationCode } from '@/lib/document/verification-code'
import { findPrintedCode, readPrintedCode } from '@/lib/report/printed-code'

const code = { number: 123, revision: 4, check: 'AB12CD34' }
const line = verificationCode({ number: 123, revision: 4, digest: `ab12cd34${'0'.repeat(56)}` })

describe('a code is read as people give it', () => {
  test.each([
    line,
    `  ${line}\n`,
    '编号000123第4版校验码AB12CD34',
    '编号：000123，第4版，校验码：ab12-cd34',
    '编号　０００１２３　第　４　版　校验码　ＡＢ１２－ＣＤ３４',
    '编 号 OOO123 第 4 版 校 验 码 ABI2-CD34',
    '编号 000123　第 4 版　校验码 АВ12—СD34',
    '— 3 —　编号 000123　第 4 版　校验码 AB12-CD34　云岫区',
    '123 4 AB12-CD34',
    '000123，4，ab12 cd34',
    '123 第4版 AB12CD34',
    'https://nianbao.example.cn/verify?number=000123&revision=4&check=AB12-CD34',
    '/verify?check=ab12cd34&number=123&revision=4',
  ])('%j', (given) => {
    expect(readPrintedCode(given)).toEqual(code)
  })

  test('letters that look like digits are taken for them', () => {
    expect(readPrintedCode('12 0 OISZ-GlQ0')?.check).toBe('01526100')
  })

  test('every code that is printed is read back', () => {
    for (const [number, revision, digest] of [
      [1, 0, '00000000'],
      [999_999, 12, 'ffffffff'],
      [1_234_567, 345, '0b8d6e5c'],
    ] as const) {
      const read = { number, revision, check: digest.toUpperCase() }
      expect(readPrintedCode(verificationCode({ number, revision, digest: digest.padEnd(64, '9') }))).toEqual(read)
      expect(
        findPrintedCode(`正文。${verificationCode({ number, revision, digest: digest.padEnd(64, '9') })}— 2 —`),
      ).toEqual(read)
    }
  })
})

test.each([
  '',
  '编号',
  '编号 123',
  '编号 000123　第 4 版　校验码 AB12',
  '编号 000123　第 4 版　校验码 AB12-CD345',
  '编号 0　第 4 版　校验码 AB12-CD34',
  '编号 99999999999　第 4 版　校验码 AB12-CD34',
  '123 4 XYZW-CD34',
  '/verify?number=1',
  "' OR 1=1 --",
  '?'.repeat(5000),
  '1'.repeat(5000),
])('%j is none', (given) => {
  expect(readPrintedCode(given)).toBeNull()
})

test('a text that only speaks of numbers carries none', () => {
  expect(findPrintedCode('全年收到申请123件，编号管理，第4版方案，校验码见附件。')).toBeNull()
})
