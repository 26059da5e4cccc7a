import { describe, expect, it } from 'vitest'
import { copiedTexts, type OwnedText } from '@/lib/checks/likeness/copied-texts'

/** Texts that differ from each other: sentences of characters drawn by a fixed sequence. */
function sequence(seed: number) {
  let state = seed
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff)
}
function textOf(seed: number, sentences = 20): string {
  const next = sequence(seed)
  return Array.from(
    { length: sentences },
    () => `${Array.from({ length: 24 }, () => String.fromCharCode(0x4e00 + ((next() >> 8) % 2500))).join('')}。`,
  ).join('')
}
const owned = (id: string, text: string): OwnedText => ({ id, organisation: `${id}局`, text })

describe('texts of many organs', () => {
  const different = Array.from({ length: 30 }, (_, index) => owned(`单位${index}`, textOf(index + 1)))

  it('are not called copies when they are not', () => {
    expect(copiedTexts(different, 0.6)).toEqual([])
  })

  it('are found wherever the copy stands, both of them, with the sentences that match', () => {
    const original = different[7]!.text
    const copy = original
      .split('。')
      .map((sentence, at) => (at % 5 === 0 ? textOf(900 + at, 1).slice(0, -1) : sentence))
      .join('。')
    const found = copiedTexts([...different, owned('抄写单位', copy)], 0.6)
    expect(found.map(({ id, other }) => [id, other])).toEqual([
      ['单位7', '抄写单位'],
      ['抄写单位', '单位7'],
    ])
    expect(found[0]!.passages).toHaveLength(16)
    expect(found[0]!.share).toBeCloseTo(0.8, 1)
  })

  it('are found when hundreds share one template', () => {
    const template = textOf(77)
    const crowd = Array.from({ length: 300 }, (_, index) =>
      owned(`第${index}`, `${template}${textOf(1000 + index, 2)}`),
    )
    const found = copiedTexts([...different, ...crowd], 0.6)
    expect(found).toHaveLength(300)
    expect(found.every(({ id, other }) => id !== other)).toBe(true)
  })

  it('may be blank', () => {
    expect(copiedTexts([owned('甲', ''), owned('乙', ''), owned('丙', '短。')], 0.6)).toEqual([])
  })
})
