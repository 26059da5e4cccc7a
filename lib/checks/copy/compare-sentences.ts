import { diffArrays } from 'diff'
import { type TextPiece, textChanges } from '@/lib/report/text-changes'
import { cutSentences } from '@/lib/std/chinese/sentences'
import { withoutSpace } from '@/lib/std/text'

/** A sentence that differs; '' before: it was added; '' after: it is missing. */
export interface SentenceDifference {
  readonly before: string
  readonly after: string
  readonly pieces: readonly TextPiece[]
}

/** More steps than that and nothing is left of the text: it is shown as replaced. */
const mostSteps = 4000

/**
 * The sentences in which a copy of a text differs. White space and the ends of lines are not compared: programs break
 * lines as they like, and between two pages a PDF has no other end of a paragraph than the end of the page.
 */
export function compareSentences(record: string, copy: string): SentenceDifference[] {
  if (withoutSpace(record) === withoutSpace(copy)) return []
  const [before, after] = [sentencesOf(record), sentencesOf(copy)]
  const compared = diffArrays(before, after, {
    comparator: (a, b) => withoutSpace(a) === withoutSpace(b),
    maxEditLength: mostSteps,
  })
  if (!compared) return [difference(record, copy)]
  const differences: SentenceDifference[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const settle = () => {
    differences.push(...pairs(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const part of compared) {
    if (part.removed) removed.push(...part.value)
    else if (part.added) added.push(...part.value)
    else settle()
  }
  settle()
  return differences
}

const sentencesOf = (text: string) =>
  cutSentences(text)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => withoutSpace(sentence) !== '')

/**
 * As many sentences on both sides: one by one. Otherwise as a whole, without the sentences that are only broken into
 * other lines.
 */
function pairs(allRemoved: readonly string[], allAdded: readonly string[]): SentenceDifference[] {
  const [removed, added] = withoutCommonStart(allRemoved, allAdded)
  const [before, after] = [removed.join(''), added.join('')]
  if (withoutSpace(before) === withoutSpace(after)) return []
  if (removed.length === added.length) return removed.map((sentence, at) => difference(sentence, added[at]!))
  if (removed.length === 0) return added.map((sentence) => difference('', sentence))
  if (added.length === 0) return removed.map((sentence) => difference(sentence, ''))
  return [difference(before, after)]
}

/** Without as many sentences at the start as say the same on both sides, however they are broken into lines. */
function withoutCommonStart(
  removed: readonly string[],
  added: readonly string[],
): [readonly string[], readonly string[]] {
  let [left, right, before, after] = [0, 0, '', '']
  let same: readonly [number, number] = [0, 0]
  while (left <= removed.length && right <= added.length) {
    if (before === after) same = [left, right]
    if (before.length <= after.length) before += withoutSpace(removed[left++] ?? '')
    else after += withoutSpace(added[right++] ?? '')
  }
  return [removed.slice(same[0]), added.slice(same[1])]
}

const difference = (before: string, after: string): SentenceDifference => ({
  before,
  after,
  pieces: textChanges(withoutSpace(before), withoutSpace(after)),
})
