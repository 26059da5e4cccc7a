import type { Face } from '@/lib/render/page-style'
import { compactPath } from './compact-path'
import { faceFiles, faces } from './faces'

/** What is asked of a font; fontkit's fonts have it. Lengths are in font units, y upwards. */
export interface FontFace {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(point: number): boolean
  glyphForCodePoint(point: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } }
}

/** An outline as SVG path data in whole font units, y upwards; empty for a space. */
export interface GlyphPath {
  readonly path: string
  readonly unitsPerEm: number
}

/**
 * The five faces with fallback. A character is one code point, of the supplementary planes too; of a longer string the
 * first counts.
 */
export interface Fonts {
  /** The face that really draws the character: the first of the stack that has it, else `song`. */
  faceFor(face: Face, character: string): Face
  /** Width in em (1 = full width), of the face that really draws the character. */
  advance(face: Face, character: string): number
  /** Outline, of the face that really draws the character; the empty box of `song` when no font has it. */
  glyphPath(face: Face, character: string): GlyphPath
  /** Can the face draw the character, itself or by its fallback? */
  canDraw(face: Face, character: string): boolean
}

/** Puts five fonts together. What was once looked up is kept: a report asks for the same characters again and again. */
export function combineFonts(fonts: Readonly<Record<Face, FontFace>>): Fonts {
  const owners = memory<Face | null>(
    (face, at) => faceFiles[face].stack.find((candidate) => fonts[candidate].hasGlyphForCodePoint(at)) ?? null,
  )
  const real = (face: Face, at: number) => owners(face, at) ?? 'song'
  const widths = memory((face, at) => {
    const font = fonts[real(face, at)]
    return font.glyphForCodePoint(at).advanceWidth / font.unitsPerEm
  })
  const outlines = memory(
    (face, at): GlyphPath => ({
      path: compactPath(fonts[face].glyphForCodePoint(at).path.toSVG()),
      unitsPerEm: fonts[face].unitsPerEm,
    }),
  )
  return {
    faceFor: (face, character) => real(face, point(character)),
    advance: (face, character) => widths(face, point(character)),
    glyphPath: (face, character) => outlines(real(face, point(character)), point(character)),
    canDraw: (face, character) => owners(face, point(character)) !== null,
  }
}

const point = (character: string) => character.codePointAt(0) ?? 0x20

function memory<Value>(find: (face: Face, at: number) => Value): (face: Face, at: number) => Value {
  const kept = Object.fromEntries(faces.map((face) => [face, new Map<number, Value>()])) as Record<
    Face,
    Map<number, Value>
  >
  return (face, at) => {
    const known = kept[face].get(at)
    if (known !== undefined) return known
    const value = find(face, at)
    kept[face].set(at, value)
    return value
  }
}
