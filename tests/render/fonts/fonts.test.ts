import { beforeAll, describe, expect, test } from 'vitest'
import { faces } from '@/lib/render/fonts/faces'
import { type LoadedFonts, loadFonts } from '@/lib/render/fonts/load'

let fonts: LoadedFonts
beforeAll(() => {
  fonts = loadFonts()
})

/** The 6,763 hanzi of GB2312: rows B0 to F7. */
function gb2312(): string[] {
  const decoder = new TextDecoder('gbk')
  const characters: string[] = []
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  }
  return characters
}

describe('coverage', () => {
  test('all five faces draw every hanzi of GB2312 themselves', () => {
    const hanzi = gb2312()
    expect(hanzi).toHaveLength(6763)
    for (const face of faces)
      expect(
        hanzi.filter((character) => fonts.faceFor(face, character) !== face),
        face,
      ).toEqual([])
  })

  test.each([...'旻玥瞭昉𬉼䶮'])('%s, common in names, has a real outline in every face', (character) => {
    for (const face of faces) {
      const { font } = fonts.sources[fonts.faceFor(face, character)]
      expect(font.hasGlyphForCodePoint(character.codePointAt(0)!)).toBe(true)
      expect(fonts.glyphPath(face, character).path.length).toBeGreaterThan(100)
    }
    expect(fonts.faceFor('fang', character)).toBe('song')
    for (const face of faces) expect(fonts.canDraw(face, character)).toBe(true)
  })

  test('￥, a dollar sign in Fandol, comes from 宋体; what Fandol draws right stays', () => {
    expect(fonts.faceFor('fang', '￥')).toBe('song')
    expect(fonts.faceFor('kai', '￥')).toBe('song')
    expect(fonts.faceFor('hei', '￥')).toBe('hei')
    for (const character of '，。“”（）《》〔〕—…·〇①％0aZ')
      expect(fonts.faceFor('fang', character), character).toBe('fang')
  })

  test('what no font has cannot be drawn, and falls to the empty box of 宋体', () => {
    for (const character of ['\u{378}', '\u{e123}', '\u{10ffff}']) {
      for (const face of faces) expect(fonts.canDraw(face, character)).toBe(false)
      expect(fonts.faceFor('fang', character)).toBe('song')
    }
  })
})

describe('measures', () => {
  test('a hanzi is one em wide in every face, a digit of 仿宋 half of it', () => {
    for (const face of faces)
      for (const character of '年䶮𬉼，') expect(fonts.advance(face, character), face + character).toBe(1)
    expect(fonts.advance('fang', '1')).toBe(0.5)
    for (const face of faces) expect(fonts.advance(face, '8')).toBeCloseTo(0.5, 0)
  })

  test('a width is the same when asked again, and is that of the face that draws', () => {
    expect(fonts.advance('fang', '￥')).toBe(fonts.advance('song', '￥'))
    expect(fonts.advance('fang', 'M')).toBe(fonts.advance('fang', 'M'))
    expect(fonts.advance('fang', 'M')).not.toBe(fonts.advance('song', 'M'))
  })

  test('all digits of the text face have one width', () => {
    for (const digit of '0123456789') expect(fonts.advance('fang', digit), digit).toBe(0.5)
  })

  test('an outline is path data in font units; a space has none', () => {
    const { path, unitsPerEm } = fonts.glyphPath('fang', '国')
    expect(unitsPerEm).toBe(1000)
    expect(path).toMatch(/^m[-\d mlhvqcz]+z$/)
    expect(path).not.toBe(fonts.glyphPath('song', '国').path)
    expect(fonts.glyphPath('fang', ' ').path).toBe('')
  })
})
