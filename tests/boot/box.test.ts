import { expect, test } from 'vitest'
import { alignColumns, box, columnsOf } from '@/lib/boot/box'

test('Chinese characters and full-width signs take two columns, rare ones too', () => {
  expect(columnsOf('a1-')).toBe(3)
  expect(columnsOf('教育局')).toBe(6)
  expect(columnsOf('（甲）：')).toBe(8)
  expect(columnsOf('𬉼')).toBe(2)
})

test('columns stand below each other, and every line of a frame has one width', () => {
  expect(
    alignColumns([
      ['用户名', '单位'],
      ['a', '教育局'],
    ]),
  ).toEqual(['用户名  单位', 'a       教育局'])
  const lines = box(['用户名', 'abc', '']).split('\n')
  expect(new Set(lines.map(columnsOf)).size).toBe(1)
})
