import { sameFieldValue } from '@/lib/report/fields'
import type { Paragraph } from '@/lib/report/narrative'

/**
 * Two people's changes of one text, made on the same base while one of them was in the middle of a word: nothing either
 * of them wrote is lost. My new paragraphs take the place of the one I changed, or stand at the end where the other has
 * changed that one too.
 */
export function mergeParagraphs(
  base: readonly Paragraph[],
  mine: readonly Paragraph[],
  theirs: readonly Paragraph[],
): readonly Paragraph[] {
  if (sameFieldValue(mine, base) || sameFieldValue(mine, theirs)) return theirs
  if (sameFieldValue(theirs, base)) return mine
  const isIn = (paragraphs: readonly Paragraph[], paragraph: Paragraph) =>
    paragraphs.some((other) => sameFieldValue([other], [paragraph]))
  const added = mine.filter((paragraph) => !isIn(base, paragraph))
  const replaced = base.filter((paragraph) => !isIn(mine, paragraph))
  const at = theirs.findIndex((paragraph) => isIn(replaced, paragraph))
  if (at < 0) return [...theirs, ...added]
  return theirs.flatMap((paragraph, row) => (row === at ? added : isIn(replaced, paragraph) ? [] : [paragraph]))
}
