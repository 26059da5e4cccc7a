import { expect, it } from 'vitest'
import { loadFonts } from '@/lib/render/fonts/load'
import { unshaped } from '@/lib/render/pdf/unshaped'

const { font } = loadFonts().sources.song

it('sets one glyph a character, each saying which it stands for', () => {
  const { glyphs } = unshaped(font).layout('AV—𬉼')
  expect(glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x41], [0x56], [0x2014], [0x2c27c]])
})

it('sets them at the widths that the layout measured, without kerning', () => {
  const { positions, advanceWidth } = unshaped(font).layout('AVA——')
  const widths = [...'AVA——'].map((character) => font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth)
  expect(positions.map(({ xAdvance }) => xAdvance)).toEqual(widths)
  expect(advanceWidth).toBe(widths.reduce((a, b) => a + b, 0))
})

it('gives positions of its own each time: the writer scales them', () => {
  const plain = unshaped(font)
  plain.layout('公').positions[0]!.xAdvance = 0
  expect(plain.layout('公').positions[0]!.xAdvance).toBe(font.unitsPerEm)
})

it('is the same font otherwise, made once', () => {
  expect(unshaped(font)).toBe(unshaped(font))
  expect(unshaped(font).postscriptName).toBe(font.postscriptName)
})

it('a glyph of it has the same path, boxes and widths, also after a subset has asked for its outline', () => {
  for (const { font: source } of Object.values(loadFonts().sources)) {
    for (const character of '公Àg') {
      const { id } = source.glyphForCodePoint(character.codePointAt(0)!)
      const [glyph, same] = [unshaped(source).getGlyph(id), source.getGlyph(id)]
      const subset = unshaped(source).createSubset()
      subset.includeGlyph(glyph)
      subset.encode()
      expect([glyph.id, glyph.advanceWidth, glyph.path.toSVG(), glyph.bbox]).toEqual([
        same.id,
        same.advanceWidth,
        same.path.toSVG(),
        same.bbox,
      ])
    }
  }
})

it('a subset of it is the subset of the font, byte for byte', () => {
  for (const { font: source } of Object.values(loadFonts().sources)) {
    const [ours, theirs] = [unshaped(source), source].map((made) => {
      const subset = made.createSubset()
      for (const character of '公开Àé，') subset.includeGlyph(source.glyphForCodePoint(character.codePointAt(0)!))
      return Buffer.from(subset.encode())
    })
    expect(ours!.equals(theirs!)).toBe(true)
  }
})
