import { characters } from '@/lib/std/text'
import { labelSegments } from '../layout/label-segments'

/**
 * A label of a narrow column with its line ends put in, as offices do by hand: Word breaks between any two characters,
 * 商业企/业, and has no way to be told of words. A label that fits, or has no such words, stays as it is.
 *
 * @param width of a line in characters.
 */
export function brokenLabel(text: string, width: number): string {
  const units = labelSegments(text)
  const isPaired = units.length > 1 && units.every((unit) => characters(unit).length > 1)
  if (!isPaired || characters(text).length <= width) return text
  return units
    .reduce<string[]>((lines, unit) => {
      const last = lines.at(-1)
      return last !== undefined && characters(last + unit).length <= width
        ? [...lines.slice(0, -1), last + unit]
        : [...lines, unit]
    }, [])
    .join('\n')
}
