import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type TextPiece, textChanges } from '@/lib/report/text-changes'

const side = (pieces: readonly TextPiece[], other: 'removed' | 'added') =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === other)
    .map(({ text }) => text)
    .join('')
/** A change in one line: 老[-旧-]{+新+}. */
const shown = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('changes of a text', () => {
  test('a number is one thing', () => {
    expect(shown('全年收到申请45件，均按期答复。', '全年收到申请51件，均按期答复。')).toBe(
      '全年收到申请[-45-]{+51+}件，均按期答复。',
    )
    expect(shown('收费1.20万元。', '收费12.0万元。')).toBe('收费[-1.20-]{+12.0+}万元。')
  })

  test('words put in and taken out stand alone', () => {
    expect(shown('组织培训2次。', '组织业务培训2次。')).toBe('组织{+业务+}培训2次。')
    expect(shown('信息更新不够及时；人手偏少。', '人手偏少。')).toBe('[-信息更新不够及时；-]人手偏少。')
  })

  test('a sentence written anew is shown as replaced, not torn into syllables', () => {
    expect(shown('公众号由专人维护。栏目每周检查。', '门户网站设立专栏三个，推送图解九期。栏目每周检查。')).toBe(
      '[-公众号由专人维护。-]{+门户网站设立专栏三个，推送图解九期。+}栏目每周检查。',
    )
  })

  test('one character between two changes does not tear them apart', () => {
    expect(shown('由办公室牵头组织实施本项工作。', '由政务科负头组织实施本项工作。')).toBe(
      '由[-办公室牵-]{+政务科负+}头组织实施本项工作。',
    )
  })

  test('paragraphs', () => {
    expect(shown('甲段。\n乙段。', '甲段。\n丙丁戊己。\n乙段。')).toBe('甲段。\n{+丙丁戊己。\n+}乙段。')
    expect(shown('', '新写。')).toBe('{+新写。+}')
    expect(shown('旧文。', '')).toBe('[-旧文。-]')
    expect(textChanges('', '')).toEqual([])
  })

  test('both sides can be read out of it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁1234.，。；\n𬉼ab'), maxLength: 60 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textChanges(before, after)
        expect([side(pieces, 'removed'), side(pieces, 'added')]).toEqual([before, after])
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
      }),
    )
  })

  test('long texts that have nothing in common take no time', () => {
    const long = (seed: string) => Array.from({ length: 4000 }, (_, at) => `${seed}${at * 7}写的第${at}句话。`).join('')
    const start = performance.now()
    const pieces = textChanges(long('甲'), long('乙'))
    expect([side(pieces, 'removed') === long('甲'), side(pieces, 'added') === long('乙')]).toEqual([true, true])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
