import { characters } from '@/lib/std/text'
import type { Face } from '../page-style'
import type { Measure, PlacedText } from './placed'

/** A stretch of a placed text that is set in one font. */
export interface Run {
  readonly text: string
  readonly face: Face
  readonly x: number
}

/** Cuts a text where another font has to stand in for characters its own font lacks. */
export function runsOf(
  { text, face, size, spacing, x }: PlacedText,
  faceFor: (face: Face, character: string) => Face,
  measure: Measure,
): Run[] {
  const runs: { text: string; face: Face; x: number }[] = []
  let at = x
  for (const character of characters(text)) {
    const real = faceFor(face, character)
    const last = runs.at(-1)
    if (last && last.face === real) last.text += character
    else runs.push({ text: character, face: real, x: at })
    at += measure(face, character) * size + spacing
  }
  return runs
}
