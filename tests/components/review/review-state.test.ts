import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesWithin } from '@/components/review/review-state'
import { type TextPiece, textChanges } from '@/lib/report/text-changes'
import { cutSentences } from '@/lib/std/chinese/sentences'

describe('the pieces of one sentence', () => {
  const pieces: TextPiece[] = [
    { kind: 'same', text: '甲乙。' },
    { kind: 'removed', text: '旧。' },
    { kind: 'added', text: '新一。新' },
    { kind: 'same', text: '二。' },
  ]

  test('are cut at its ends; what was taken out stands before what followed it', () => {
    expect(piecesWithin(pieces, 0, 3)).toEqual([{ kind: 'same', text: '甲乙。' }])
    expect(piecesWithin(pieces, 3, 6)).toEqual([
      { kind: 'removed', text: '旧。' },
      { kind: 'added', text: '新一。' },
    ])
    expect(piecesWithin(pieces, 6, 9)).toEqual([
      { kind: 'added', text: '新' },
      { kind: 'same', text: '二。' },
    ])
  })

  test('what was taken out at the very end belongs to the last sentence', () => {
    expect(
      piecesWithin(
        [
          { kind: 'same', text: '甲。' },
          { kind: 'removed', text: '乙。' },
        ],
        0,
        2,
      ),
    ).toEqual([
      { kind: 'same', text: '甲。' },
      { kind: 'removed', text: '乙。' },
    ])
  })

  test('over all sentences nothing is lost and nothing is said twice', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙1。；'), minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = textChanges(before, after)
        const cut = cutSentences(after).flatMap(({ text: sentence, start }) =>
          piecesWithin(whole, start, start + sentence.length),
        )
        const side = (parts: readonly TextPiece[], other: TextPiece['kind']) =>
          parts
            .filter(({ kind }) => kind === 'same' || kind === other)
            .map(({ text: part }) => part)
            .join('')
        expect([side(cut, 'removed'), side(cut, 'added')]).toEqual([before, after])
      }),
    )
  })
})
