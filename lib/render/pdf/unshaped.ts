import type { Font, Glyph } from 'fontkit'

interface UnshapedGlyph extends Pick<Glyph, 'id' | 'advanceWidth'> { readonly codePoints: readonly number[] }

const unshapedFonts = new WeakMap<Font, Font>()

/**
 * The font as the layout measured it: one glyph a character, with no kerning and no ligatures. Chinese needs none, and finding that out
 * is most of the work of drawing a line.
 *
 * Fontkit keeps a glyph together with the character it was first asked for. That character would go into the file as the text to be copied,
 * so the bytes would depend on what other reports this process has drawn: here each glyph says the character it stands for.
 */
export function unshaped(font: Font): Font {
  const known = unshapedFonts.get(font)
  if (known) return known
  const glyphs = new Map<number, UnshapedGlyph>()
  const glyphFor = (point: number): UnshapedGlyph => {
    const found = glyphs.get(point)
    if (found) return found
    const { id, advanceWidth } = font.glyphForCodePoint(point)
    const added = { id, advanceWidth, codePoints: [point] }
    glyphs.set(point, added)
    return added
  }
  const layout = (text: string) => {
    const run = Array.from(text, (character) => glyphFor(character.codePointAt(0)!))
    // The writer scales the positions in place, so they are made anew each time.
    const positions = run.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }))
    return { glyphs: run, positions, get advanceWidth() { return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) } }
  }
  const plain = Object.assign(Object.create(font) as Font, { layout })
  unshapedFonts.set(font, plain)
  return plain
}
