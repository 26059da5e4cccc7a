import { expect, test } from 'vitest'
import { decode } from '@/lib/cli/decode'

test.each([
  ['UTF-8', [0xe5, 0xb1, 0x80], '局'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe5, 0xb1, 0x80], '局'],
  ['GB 18030', [0xbe, 0xd6], '局'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x40, 0x5c], '局'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x5c, 0x40], '局'],
])('%s', (_, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ ok: true, value: text })
})

test.each([
  ['%PDF-1.7', 'PDF'],
  ['PK\u0003\u0004', 'Word'],
])('%j is named for what it is', (head, name) => {
  const result = decode(new TextEncoder().encode(head))
  expect(result).toMatchObject({ ok: false, code: 'file.kind' })
  expect(!result.ok && result.message).toContain(name)
})
