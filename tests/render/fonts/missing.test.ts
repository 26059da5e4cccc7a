import { expect, test } from 'vitest'
import { missingCharacters } from '@/lib/render/fonts/missing'
import { sampleDoc } from '../sample-doc'

test('a report of ordinary and of rare characters lacks none', () => {
  expect(
    missingCharacters(
      sampleDoc({
        organisation: '昉阳市䶮山区旻玥局',
        narrative: { 'problems.problems': '瞭望𬉼，￥5.00。\t二是①㎡℃', lead: '零宽\u200b字符' },
      }),
    ),
  ).toEqual([])
})

test('characters no font has are named once each, in the order of the pages', () => {
  const doc = sampleDoc({
    organisation: '青\u{e123}山局',
    narrative: { 'otherMatters.text': '事项\u{10ffff}与\u{e123}', 'overview.summary': '情况😀' },
  })
  expect(missingCharacters(doc)).toEqual(['\u{e123}', '😀', '\u{10ffff}'])
})
