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
export interface GlyphPath { readonly path: string; readonly unitsPerEm: number }

/** The five faces with fallback. A character is one code point, of the supplementary planes too; of a longer string the first counts. */
export interface Fonts {
  /** The face that really draws the character: the first of the stack that has it, else `song`. */
  faceFor(face: Face, character: string): Face
  /** Width in em (1 = full width), of the face that really draws the character. */
  advance(face: Face, character: string): number
  /** Outline, of the face that really draws the character; the empty box of `song` when no font has it. */
  glyphPath(face: Face, character: string): GlyphPath
  /** Characters that some face cannot draw even with its fallback, each once, in order of the text. Spaces and line ends never count. */
  missing(text: string): string[]
}

/** Puts five fonts together. */
export function combineFonts(fonts: Readonly<Record<Face, FontFace>>): Fonts {
  const widths = new Map(faces.map((face) => [face, new Map<number, number>()]))
  const point = (character: string) => character.codePointAt(0) ?? 0x20
  const owner = (face: Face, at: number) => faceFiles[face].stack.find((candidate) => fonts[candidate].hasGlyphForCodePoint(at))

  const faceFor = (face: Face, character: string) => owner(face, point(character)) ?? 'song'

  const advance = (face: Face, character: string) => {
    const at = point(character)
    const known = widths.get(face)!.get(at)
    if (known !== undefined) return known
    const font = fonts[faceFor(face, character)]
    const width = font.glyphForCodePoint(at).advanceWidth / font.unitsPerEm
    widths.get(face)!.set(at, width)
    return width
  }

  const outlines = new Map(faces.map((face) => [face, new Map<number, GlyphPath>()]))

  const glyphPath = (face: Face, character: string) => {
    const [real, at] = [faceFor(face, character), point(character)]
    const known = outlines.get(real)!.get(at)
    if (known) return known
    const font = fonts[real]
    const outline = { path: compactPath(font.glyphForCodePoint(at).path.toSVG()), unitsPerEm: font.unitsPerEm }
    outlines.get(real)!.set(at, outline)
    return outline
  }

  const missing = (text: string) =>
    [...new Set(text)].filter((character) => !/\s/.test(character) && faces.some((face) => owner(face, point(character)) === undefined))

  return { faceFor, advance, glyphPath, missing }
}
