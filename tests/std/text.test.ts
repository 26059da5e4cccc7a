import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characters, cleanText, firstCharacters, lengthOf, withoutSpace } from '@/lib/std/text'

const rare = '旻玥瞭昉𬉼䶮'
/** Any UTF-16, halves of pairs and controls included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

describe('cleanText', () => {
  it('keeps characters outside the common fonts, punctuation, tabs and emoji', () => {
    for (const text of [rare, '“三安全一稳定”〔2021〕—— ……', 'a\tb', '👨‍👩‍👧', '\u200c'])
      expect(cleanText(text)).toBe(text)
  })

  it('drops what nobody can see or have meant', () => {
    expect(cleanText('\u0000申\u0007请\u001f1\u007f件\u009f\ufeff\uffff')).toBe('申请1件')
    expect(cleanText('前\ud842后\udfb7末')).toBe('前后末')
    expect(cleanText('\ud842\ud842\udfb7')).toBe('\ud842\udfb7')
  })

  it('makes every line end \\n', () => {
    expect(cleanText('a\r\nb\rc\nd\u000be\u2028f\u0085g')).toBe('a\nb\nc\nd\ne\nf\ng')
  })

  it('leaves text that can be stored: well formed, without controls, and clean a second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
        expect(() => encodeURIComponent(clean)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('counting', () => {
  it('counts characters, not UTF-16 units', () => {
    expect(characters(rare)).toHaveLength(6)
    expect(lengthOf(` ${rare}　\u00a0\n共 1 件`)).toBe(9)
  })

  it('cuts between characters', () => {
    expect(firstCharacters('𬉼䶮年', 1)).toBe('𬉼')
    expect(firstCharacters('a𬉼b', 2)).toBe('a𬉼')
    expect(firstCharacters('年', 5)).toBe('年')
  })

  it('cuts any text as a list of characters would be cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(20),
        (text, count) => firstCharacters(text, count) === [...text].slice(0, count).join(''),
      ),
    )
  })
})

describe('comparing', () => {
  it('takes all white space out', () => {
    expect(withoutSpace(' 商业\n企业\u00a0\u3000\u200b\t')).toBe('商业企业')
  })
})
