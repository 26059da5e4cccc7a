import { expect, it } from 'vitest'
import { printable } from '@/lib/render/layout/printable'

it('drops marks without a look of their own', () => {
  expect(printable('公\u200b开\ufe0f年\u00ad报\u2060')).toBe('公开年报')
  expect(printable('\u0000公\u0007开\ud800')).toBe('公开')
})

it('sets a plain space for tabs, line ends and rare spaces, and leaves NBSP and the full-width space', () => {
  expect(printable('一\t二\n三\u2003四\u2028五\r\n六')).toBe('一 二 三 四 五 六')
  expect(printable('一\u00a0二\u3000三 四')).toBe('一\u00a0二\u3000三 四')
})

it('keeps letters of other scripts and of the supplementary planes', () => {
  expect(printable('旻𬉼Größe')).toBe('旻𬉼Größe')
})
