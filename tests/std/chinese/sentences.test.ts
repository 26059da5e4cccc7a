import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentences, ended, sentencesIn } from '@/lib/std/chinese/sentences'

const cut = (text: string) => cutSentences(text).map(({ text: part }) => part)

describe('cutting a text into sentences', () => {
  test('each keeps its mark and what closes behind it; lines are kept apart', () => {
    expect(cut('一是人手少；二是更新慢。\n他说：“及时公开。”下一句')).toEqual([
      '一是人手少；',
      '二是更新慢。',
      '\n',
      '他说：“及时公开。”',
      '下一句',
    ])
    expect(cut('')).toEqual([])
    expect(cut('共1.5万元。。')).toEqual(['共1.5万元。', '。'])
  })

  test('nothing is lost, and each says where it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'甲乙1。；！？\n”） 𬉼') }), (text) => {
        const parts = cutSentences(text)
        expect(parts.map(({ text: part }) => part).join('')).toBe(text)
        for (const { text: part, start } of parts) expect(text.slice(start, start + part.length)).toBe(part)
      }),
    )
  })
})

test('ends a sentence once, however it was written', () => {
  expect(['没有读出来', '没有读出来。', '没有读出来；'].map(ended)).toEqual(Array(3).fill('没有读出来。'))
})

describe('what stands between the marks', () => {
  test('whole sentences hold their semicolons, clauses end at them, and careless marks are marks', () => {
    const text = '一是人手少；二是更新慢。为什么?\n1.5万条'
    expect(sentencesIn(text, 'sentence')).toEqual(['一是人手少；二是更新慢', '为什么', '', '1.5万条'])
    expect(sentencesIn(text, 'clause')).toEqual(['一是人手少', '二是更新慢', '为什么', '', '1.5万条'])
  })
})
