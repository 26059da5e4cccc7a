import { expect, test } from 'vitest'
import { figureChange } from '@/lib/report/figure-change'

test.each([
  ['45', '51', '+6', '+13.3%'],
  ['51', '45', '-6', '-11.8%'],
  ['0', '3', '+3', null],
  ['3', '0', '-3', '-100.0%'],
  ['96.45', '102.3', '+5.85', '+6.1%'],
  ['+3', '-2', '-5', '-166.7%'],
  ['-2', '+3', '+5', '+250.0%'],
])('from %s to %s', (before, after, difference, percent) => {
  expect(figureChange(before, after)).toEqual({ difference, percent })
})

test.each([
  ['', '3'],
  ['3', ''],
  ['/', '0'],
  ['0', '约20'],
  ['5', '5'],
  ['1.0', '1'],
  ['', ''],
])('from “%s” to “%s” nothing can be said', (before, after) => {
  expect(figureChange(before, after)).toBeNull()
})
