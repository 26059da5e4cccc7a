import { expect, it } from 'vitest'
import { firstLevel, inBrackets, inDigits } from '@/lib/std/chinese/numbering'

const heads = (source: string, lines: readonly string[]) =>
  lines.map((line) => new RegExp(`^${source}`).exec(line)?.[0])

it('knows the number at the head of a heading', () => {
  expect(heads(firstLevel, ['一、总体情况', '十二．附则', '二十一,其他', '一是总体', '1、总体'])).toEqual([
    '一、',
    '十二．',
    '二十一,',
    undefined,
    undefined,
  ])
  expect(heads(inBrackets, ['（一）予以公开', '(12)其他', '（一般）', '一）'])).toEqual([
    '（一）',
    '(12)',
    undefined,
    undefined,
  ])
  expect(heads(inDigits, ['1.公开', '12、公开', '1.5万条', '2021年'])).toEqual(['1.', '12、', undefined, undefined])
})
