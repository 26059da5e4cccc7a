import type { Font, Glyph } from 'fontkit'

interface UnshapedGlyph extends Pick<Glyph, 'id' | 'advanceWidth'> {
  readonly codePoints: readonly number[]
}

const unshapedFonts = new WeakMap<Font, Font>()

/**
 * The font as the layout measured it: one glyph a character, with no kerning and no ligatures. Chinese needs none, and
 * finding that out is most of the work of drawing a line.
 *
 * Fontkit keeps a glyph together with the character it was first asked for. That character would go into the file as
 * the text to be copied, so the bytes would depend on what other reports this process has drawn: here each glyph says
 * the character it stands for.
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
    return {
      glyphs: run,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
      },
    }
  }
  const plain = Object.assign(Object.create(font) as Font, { layout, getGlyph: decodedOnce(font) })
  unshapedFonts.set(font, plain)
  return plain
}

/**
 * What fontkit keeps to itself: the outline of a TrueType glyph as data, of which a subset needs only how it is put
 * together.
 */
interface Outline {
  readonly numberOfContours: number
  readonly components?: readonly object[]
  readonly instructions?: readonly number[]
}
interface TrueTypeGlyph extends Glyph {
  _decode(): Outline | null
  _getMetrics(): object
}

const isTrueType = (glyph: Glyph): glyph is TrueTypeGlyph => '_decode' in glyph

/**
 * Every subset decodes its TrueType glyphs anew, which takes longer than writing them. What is in them never changes,
 * so it is kept.
 */
function decodedOnce(font: Font): Font['getGlyph'] {
  const kept = new Map<number, Glyph>()
  return (id, codePoints) => {
    const found = kept.get(id)
    if (found) return found
    const glyph = font.getGlyph(id, codePoints)
    const added = isTrueType(glyph) ? decoded(glyph) : glyph
    kept.set(id, added)
    return added
  }
}

function decoded(glyph: TrueTypeGlyph): Glyph {
  let outline: Outline | null | undefined
  const decode = () => {
    if (outline !== undefined) return outline
    const whole = glyph._decode()
    // The points are by far the largest part, and a subset does not ask for them.
    outline = whole && {
      numberOfContours: whole.numberOfContours,
      ...(whole.components && { components: whole.components }),
      ...(whole.instructions && { instructions: whole.instructions }),
    }
    return outline
  }
  // All else is answered by the glyph itself, which needs its points for it.
  return Object.create(glyph, {
    _decode: { value: decode },
    _getMetrics: { value: () => glyph._getMetrics() },
    advanceWidth: { get: () => glyph.advanceWidth },
    path: { get: () => glyph.path },
    cbox: { get: () => glyph.cbox },
    bbox: { get: () => glyph.bbox },
  }) as Glyph
}
