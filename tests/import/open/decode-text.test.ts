import { describe, expect, test } from 'vitest'
import { decodeText } from '@/lib/import/open/decode-text'

const ascii = (text: string) => [...text].map((ch) => ch.charCodeAt(0))
/** 政府信息公开 in GBK. */
const gbk = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]
/** 信息公開 in Big5. */
const big5 = [0xab, 0x48, 0xae, 0xa7, 0xa4, 0xbd, 0xb6, 0x7d]
const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const utf16 = (text: string, little: boolean) =>
  ascii(text).flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255]))
const read = (bytes: readonly number[], kind?: 'html') => decodeText(new Uint8Array(bytes), kind)

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('局'), '局'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('局')], '局'],
    ['GBK', gbk, '政府信息公开'],
    ['GB 18030 in four bytes', [...gbk, 0x81, 0x39, 0xee, 0x39], '政府信息公开㐀'],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16('局\n', true)], '局\n'],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16('局\n', false)], '局\n'],
    ['UTF-16 without its mark', utf16('<html><body>局</body></html>', true), '<html><body>局</body></html>'],
    [
      'UTF-16 without its mark, big end first',
      utf16('<html><body>局</body></html>', false),
      '<html><body>局</body></html>',
    ],
    [
      'UTF-8 with one character cut off',
      [...utf8('政府信息公开'.repeat(100)), 0xe5, 0xb1],
      `${'政府信息公开'.repeat(100)}\ufffd`,
    ],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(read(bytes)).toEqual({ ok: true, value: text })
  })
})

describe('what a page says of itself may be wrong', () => {
  const page = (charset: string) => ascii(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`)

  test.each([
    ['gb2312 and is UTF-8', 'gb2312', utf8('政府信息公开'), '政府信息公开'],
    ['utf-8 and is GBK', 'utf-8', gbk, '政府信息公开'],
    ['gb2312 and is', 'gb2312', gbk, '政府信息公开'],
    ['Latin and is GBK', 'iso-8859-1', gbk, '政府信息公开'],
    ['big5 and is', 'big5', big5, '信息公開'],
    ['a name nobody knows', 'x-unknown', gbk, '政府信息公开'],
  ])('says %s', (_, charset, bytes, text) => {
    const result = read([...page(charset), ...bytes], 'html')
    expect(result.ok && result.value.endsWith(`>${text}`)).toBe(true)
  })
})

test('what is no text is refused', () => {
  const noise = Array.from({ length: 4_000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 256)
  expect(read(noise)).toMatchObject({ ok: false, code: 'file.binary', message: '文件不是文本，或者已经损坏' })
})
